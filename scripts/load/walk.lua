-- What one visit asks for, in turn, by the list the caller wrote: a path and the header lines it is asked with.
local requests = {}

function init(args)
  for line in io.lines(args[1]) do
    local path, tag = line:match("^(%S+)%s?(.*)$")
    local headers = { ["Host"] = "127.0.0.1", ["Accept-Encoding"] = "gzip, br" }
    if tag ~= "" then headers["If-None-Match"] = tag end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

local turn = 0
function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency)
  local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format('figures {"requests":%d,"bytes":%d,"microseconds":%d,"errors":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.bytes, summary.duration, errors, latency:percentile(50), latency:percentile(99)))
end
