// Reads a PDF with poppler: its text, the place and size of each line, its pages as pictures.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {installWithApt, mayInstall, onPath} from '../../../../tools/browsers/apt.mjs';
import {readPicture, type Picture} from '../../pixels/picture.js';

/** The programs are here, or are put here where they may be. */
export function needPoppler(): void {
  if (!onPath('pdftotext') && mayInstall()) installWithApt(['poppler-utils']);
  if (!onPath('pdftotext')) throw new Error('Reading PDF files needs poppler-utils.');
}

const run = (program: string, pdf: Buffer, ...options: readonly string[]): string =>
  execFileSync(program, [...options], {input: pdf, encoding: 'utf8', maxBuffer: 1e8});

/** The text in the order in which it was drawn, which is the order of the page’s HTML. */
export const textIn = (pdf: Buffer): string => run('pdftotext', pdf, '-raw', '-enc', 'UTF-8', '-', '-');

/** One piece of text on one line. Lengths in pt, from the top left of its page. */
export interface PrintedLine {
  page: number;
  text: string;
  /** Of its font. */
  size: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Sizes are told in whole numbers, of a page that many times as large; poppler does not go further. */
const ZOOM = 3;

const unescaped = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

export function linesIn(pdf: Buffer): PrintedLine[] {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  const xml = run('pdftohtml', pdf, '-xml', '-i', '-stdout', '-zoom', `${ZOOM}`, '-', join(folder, 'page'));
  rmSync(folder, {recursive: true});
  const sizes = new Map<string, number>();
  const lines: PrintedLine[] = [];
  let page = 0;
  for (const line of xml.split('\n')) {
    const value = (name: string) => line.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '';
    const points = (name: string) => Number(value(name)) / ZOOM;
    // After a line about links, with links in the page.
    if (line.includes('<page ')) page = Number(value('number'));
    if (line.includes('<fontspec')) sizes.set(value('id'), points('size'));
    if (!line.includes('<text ')) continue;
    lines.push({
      page,
      text: unescaped(line).trim(),
      size: sizes.get(value('font')) ?? NaN,
      left: points('left'),
      top: points('top'),
      width: points('width'),
      height: points('height'),
    });
  }
  return lines.filter(({text}) => text);
}

/** Pixels to an inch; a pt is 1/72 of an inch. */
export const RESOLUTION = 144;

export function pagesOf(pdf: Buffer): Picture[] {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  run('pdftoppm', pdf, '-r', `${RESOLUTION}`, '-png', '-', join(folder, 'page'));
  const pages = readdirSync(folder)
    .sort()
    .map((file) => readPicture(readFileSync(join(folder, file))));
  rmSync(folder, {recursive: true});
  return pages;
}
