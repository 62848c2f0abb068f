import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that look at all there is, the longest by far: begun last, each would keep a processor waiting. */
const isLong = ({ moduleId }: TestSpecification): boolean => /every(?:Page|Path)/.test(moduleId)

/** The longest files of each project first, also on a machine that never ran them before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project))]
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project)
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))]
    })
  }
}
