import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { formatCount } from '#lib/text/format';
import type { ErrorRule, Finding } from '../rule.ts';

export const consistentTableCellsRule: ErrorRule = {
  id: 'consistent-table-cells',
  severity: 'error',
  sentence: 'A row of a table has more or fewer cells than its head.',
  example: '`| Derby | 2 | 3 |` below `| Area | Schools |`.',
  why: 'readers never see a cell too many, and one too few leaves a hole.',
  suggestion: 'give every row as many cells as the head. Write `\\|` for an upright line inside a cell.',
  tolerant: true,
  *find({ record }): Generator<Finding> {
    for (const { children } of findNodes(record.body, 'table')) {
      const wanted = children[0]?.children.length ?? 0;
      for (const row of children.slice(1)) {
        const cells = row.children.length;
        if (cells === wanted) continue;
        yield {
          at: getNodeStart(row),
          message: `this row has ${formatCount(cells, 'cell', 'cells')}, and the head of the table has ${wanted}`,
          suggestion:
            'Give it as many cells as the head. Write \\| for an upright line inside a cell, in code as well.',
        };
      }
    }
  },
};
