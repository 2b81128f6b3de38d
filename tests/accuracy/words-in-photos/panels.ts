import type { Kind, Painting } from './painting';

type Context = OffscreenCanvasRenderingContext2D;

/** The capitals of most fonts are so high, in shares of the font's size. */
const CAPITAL = 0.7;

/** What is left free around the lines, in heights of a capital. */
const FREE: Record<Exclude<Kind, 'crest'>, { readonly above: number; readonly beside: number }> = {
  sign: { above: 1.2, beside: 1.2 },
  board: { above: 2, beside: 2 },
  certificate: { above: 2.5, beside: 2 },
  screen: { above: 1, beside: 3 },
  hoodie: { above: 5, beside: 4 },
  lanyard: { above: 0.5, beside: 2 },
};

/** What the words stand on, flat, with the words on it. @param capital height of the capitals of the first line, pixels */
export function panelOf(painting: Painting, capital: number): OffscreenCanvas {
  const { kind, lines } = painting;
  if (kind === 'crest') return crest(painting, capital);
  const all: Record<typeof kind, readonly string[]> = {
    sign: lines,
    board: ['Welcome to', ...lines, 'Today is Tuesday'],
    certificate: [...lines, 'Well done!'],
    screen: lines,
    hoodie: lines,
    lanyard: [lines.join(' ')],
  };
  return panel({ ...painting, lines: all[kind] }, capital, FREE[kind]);
}

/** Lines one under the other. */
function panel(
  { lines, family, style, ink, ground, kind }: Painting,
  capital: number,
  free: { above: number; beside: number },
): OffscreenCanvas {
  const fonts = lines.map((_, index) => {
    const smaller = kind === 'board' || index === 0 ? 1 : 0.8;
    return `${style} ${(capital / CAPITAL) * smaller}px "${family}"`;
  });
  const measure = contextOf(1, 1);
  const widths = lines.map((line, index) => {
    measure.font = fonts[index] ?? '';
    return measure.measureText(line).width;
  });
  const row = capital * 1.9;
  const width = Math.ceil(Math.max(...widths) + 2 * free.beside * capital);
  const height = Math.ceil(row * lines.length + 2 * free.above * capital);
  const context = contextOf(width, height);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  if (kind === 'hoodie') weave(context);
  context.fillStyle = ink;
  context.textAlign = 'center';
  lines.forEach((line, index) => {
    context.font = fonts[index] ?? '';
    context.fillText(line, width / 2, free.above * capital + row * index + row * 0.5 + capital / 2);
  });
  return context.canvas;
}

/** A crest on a jumper: the name in an arc above a tree, what follows below it, straight. */
function crest({ lines, family, style, ink, ground }: Painting, capital: number): OffscreenCanvas {
  const [name = '', ...rest] = lines;
  const font = `${style} ${capital / CAPITAL}px "${family}"`;
  const measure = contextOf(1, 1);
  measure.font = font;
  // Letters on an arc stand apart a little, and the whole takes up to five eighths of the circle.
  const length = measure.measureText(name).width + name.length * capital * 0.12;
  const radius = Math.max(length / (Math.PI * 1.15), capital * 3);
  const below = `${style} ${(capital / CAPITAL) * 0.8}px "${family}"`;
  measure.font = below;
  const widest = Math.max(0, ...rest.map((line) => measure.measureText(line).width));
  const side = Math.ceil(Math.max((radius + capital * 4) * 2, widest + capital * 3));
  const context = contextOf(side, side);
  context.fillStyle = ground;
  context.fillRect(0, 0, side, side);
  weave(context);
  context.translate(side / 2, side / 2);
  context.fillStyle = ink;
  context.textAlign = 'center';
  context.font = font;
  let along = -length / 2;
  for (const letter of name) {
    const wide = context.measureText(letter).width + capital * 0.12;
    context.save();
    context.rotate((along + wide / 2) / radius);
    context.fillText(letter, 0, -radius);
    context.restore();
    along += wide;
  }
  context.beginPath();
  context.ellipse(0, -radius * 0.35, radius * 0.3, radius * 0.38, 0, 0, 2 * Math.PI);
  context.fill();
  context.fillRect(-radius * 0.05, 0, radius * 0.1, radius * 0.3);
  context.font = below;
  rest.forEach((line, index) => context.fillText(line, 0, radius * 0.4 + capital * (1.2 + index * 1.6)));
  return context.canvas;
}

/** The rows of a knitted jumper. */
function weave(context: Context): void {
  context.fillStyle = 'rgb(255 255 255 / 0.07)';
  for (let y = 0; y < context.canvas.height; y += 6) context.fillRect(0, y, context.canvas.width, 2);
}

function contextOf(width: number, height: number): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  return context;
}
