package graph

import "github.com/cayleygraph/quad"

// XSDString is the datatype of a literal that names none and has no language.
const XSDString = "http://www.w3.org/2001/XMLSchema#string"

// RDFLangString is the datatype of a literal with a language.
const RDFLangString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"

// A Term is a node taken apart, for readers that have no use for quad.Value.
type Term struct {
	Kind     TermKind
	Text     string // the IRI, the blank node's label, or the literal's lexical form
	Datatype string // of a literal: an IRI, never empty
	Language string // of a literal, may be empty
}

// TermKind is what a term is.
type TermKind uint8

// The kinds of term.
const (
	NoTerm TermKind = iota
	IRITerm
	BlankTerm
	LiteralTerm
)

// TermOf takes a value apart. Of nil it makes the zero Term. A value of one of
// the native kinds (quad.Int and the like) becomes its typed literal.
func TermOf(v quad.Value) Term {
	switch v := v.(type) {
	case nil:
		return Term{}
	case quad.IRI:
		return Term{Kind: IRITerm, Text: string(v)}
	case quad.BNode:
		return Term{Kind: BlankTerm, Text: string(v)}
	case quad.String:
		return Term{Kind: LiteralTerm, Text: string(v), Datatype: XSDString}
	case quad.LangString:
		return Term{Kind: LiteralTerm, Text: string(v.Value), Datatype: RDFLangString, Language: v.Lang}
	case quad.TypedString:
		return Term{Kind: LiteralTerm, Text: string(v.Value), Datatype: string(v.Type)}
	case quad.TypedStringer:
		t := v.TypedString()
		return Term{Kind: LiteralTerm, Text: string(t.Value), Datatype: string(t.Type.Full())}
	}
	return Term{Kind: LiteralTerm, Text: v.String(), Datatype: XSDString}
}
