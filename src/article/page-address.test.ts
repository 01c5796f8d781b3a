import { expect, it } from 'vitest';
import { pageAddress } from './page-address';

it.each([
  ['https://news.example/tide#part-2', 'https://news.example/tide'],
  ['https://news.example/tide#', 'https://news.example/tide'],
  ['https://news.example/#/2026/tide', 'https://news.example/#/2026/tide'],
  ['https://news.example/app#!tide', 'https://news.example/app#!tide'],
  ['https://news.example/#/', 'https://news.example/'],
  ['https://news.example/tide#part#/2', 'https://news.example/tide'],
  ['https://news.example/?q=a/b#b/c', 'https://news.example/?q=a/b'],
])('%s', (address, wanted) => {
  expect(pageAddress(address)).toBe(wanted);
});
