package schema

import (
	"errors"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// parse reads a document of at most so many tokens.
func parse(text string, tokens int) (*ast.QueryDocument, *gqlerror.Error) {
	text = lineFeeds(text)
	scanned, failed := scan(text, tokens)
	if failed != nil {
		return nil, failed
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, tokens)
	if err != nil {
		var e *gqlerror.Error
		if !errors.As(err, &e) {
			return nil, &gqlerror.Error{Message: err.Error(), Err: err}
		}
		code := codeParse
		if strings.HasPrefix(e.Message, "exceeded ") { // the token limit or the parser's own on nesting
			code = codeLimit
		}
		setCode(e, code)
		relocate(e, scanned.texts)
		return nil, e
	}
	if len(doc.Operations) == 0 {
		return nil, scanned.fail(len(text), "the document has no operation")
	}
	for _, f := range doc.Fragments {
		if len(f.VariableDefinition) > 0 { // an experiment that the parser knows
			return nil, fault(codeParse, f.VariableDefinition[0].Position, "fragment %s declares variables", f.Name)
		}
	}
	settle(doc, scanned)
	return doc, nil
}

// operation selects what a request wants run.
func operation(doc *ast.QueryDocument, name string) (*ast.OperationDefinition, *gqlerror.Error) {
	if name == "" {
		if len(doc.Operations) > 1 {
			return nil, fault(codeInput, nil, "the document has several operations: operationName must say which to run")
		}
		return doc.Operations[0], nil
	}
	if op := doc.Operations.ForName(name); op != nil {
		return op, nil
	}
	return nil, fault(codeInput, nil, "the document has no operation named %q", shorten(name))
}

// shorten cuts a client's text to what an error message may repeat of it.
func shorten(s string) string {
	const most = 100
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}
