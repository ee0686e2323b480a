// Package jsonld reads and writes JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/).
//
//	r := jsonld.NewReader(file, jsonld.ReaderOptions{File: "a.jsonld"})
//	for {
//		q, err := r.Read()
//		if err == io.EOF { break }
//		…
//	}
//
// A document is read whole, and so has a limit. Contexts are expanded by
// json-gold, which never gets to load anything: a context is in the document,
// or it is one of those that are bundled (see [Contexts]). Any other, from the
// network or from a file, is refused. Quads are made of the expanded document
// here, by the recommendation's rules, with two differences that lose nothing:
// blank nodes keep their labels, and what the recommendation would leave out
// without a word is refused.
package jsonld
