/** @jsxImportSource preact */
import { Header } from '../shared/header';

/** The header of all pages, which is Preact's where the rest of this one is React's. */
export const header = <Header current="graphiql" />;
