import type { Weights1 as WeightFile } from '../../generated/schema-types.ts';
import { codeCell, NOTHING, textCell } from '../cell.ts';
import type { PageContent } from '../page-content.ts';
import { toCount } from '../quantity.ts';
import { type Block, grid } from '../room.ts';

const MOST_NAMES = 8;

/** What the headers of the weight files tell. */
export function weightsSection({ metadata: { weights = [] } }: PageContent): Block {
  return grid({
    header: ['File', 'Format', 'Architecture', 'Parameters', 'Data types', 'Opset'],
    entries: weights,
    things: 'weight files',
    toRow: (file) => [
      codeCell(file.path),
      textCell(file.format),
      textCell(file.architecture, 100),
      file.parameters === undefined ? NOTHING : toCount(file.parameters),
      renderTypes(file),
      renderNumbers(file.opsets ?? {}),
    ],
  });
}

/** Of one data type the count says nothing that the parameters do not. */
function renderTypes({ dataTypes = {} }: WeightFile): string {
  const names = Object.keys(dataTypes);
  const [only] = names;
  if (only !== undefined && names.length === 1) return codeCell(only, 50);
  return renderNumbers(dataTypes, toCount);
}

function renderNumbers(
  numbers: Readonly<Record<string, number>>,
  toText: (number: number) => string = String,
): string {
  const entries = Object.entries(numbers).sort(([, a], [, b]) => b - a);
  const left = entries.length - MOST_NAMES;
  const shown = entries
    .slice(0, MOST_NAMES)
    .map(([name, number]) => `${codeCell(name, 50)} ${toText(number)}`);
  if (shown.length === 0) return NOTHING;
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
