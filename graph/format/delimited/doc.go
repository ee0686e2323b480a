// Package delimited reads tables of text: CSV as RFC 4180 has it, TSV, and
// their like. It is strict, and says where a record or a field stands.
//
//	r := delimited.NewReader(file, delimited.Options{File: "a.csv", Delimiter: ',', Quoted: true})
//	for {
//		fields, err := r.Read()
//		if err == io.EOF { break }
//		…
//	}
//
// A line ends in LF or CRLF. Lines without a character are passed over, and so
// is a byte-order mark at the beginning.
package delimited
