import { render } from 'preact';

import '../shared/tokens.css';

import { Header } from '../shared/header';

render(
  <>
    <Header current="explore" />
    <main>Explore</main>
  </>,
  document.getElementById('root')!,
);
