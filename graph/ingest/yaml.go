package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"entente/graph"
	"entente/graph/format/objects"
)

// maxMapping bounds a mapping's size, in bytes.
const maxMapping = 1 << 20

// A decoder walks a mapping's YAML and gathers all that is wrong with it.
type decoder struct {
	file     string
	problems Problems
}

// document returns the top of the one document in src, nil after telling why
// there is none.
func (d *decoder) document(src []byte) *yaml.Node {
	if len(src) > maxMapping {
		d.failAt(0, 0, "mapping-too-long", fmt.Sprintf("the mapping is longer than %d bytes", maxMapping), "is it the mapping file?")
		return nil
	}
	dec := yaml.NewDecoder(bytes.NewReader(src))
	var doc, more yaml.Node
	switch err := dec.Decode(&doc); {
	case err == io.EOF:
		d.failAt(0, 0, "mapping-empty", "the mapping is empty", "")
		return nil
	case err != nil:
		fault := objects.YAMLFault(err)
		d.failAt(fault.Line, 0, fault.Code, fault.Msg, fault.Hint)
		return nil
	}
	if err := dec.Decode(&more); !errors.Is(err, io.EOF) {
		d.fail(&more, "yaml-documents", "the file holds more than one document", "a mapping is one document")
		return nil
	}
	if doc.Kind != yaml.DocumentNode || len(doc.Content) != 1 {
		d.failAt(0, 0, "mapping-empty", "the mapping is empty", "")
		return nil
	}
	return doc.Content[0]
}

func (d *decoder) failAt(line, column int, code, msg, hint string) {
	d.problems = append(d.problems, &graph.InputError{File: d.file, Line: line, Column: column, Code: code, Msg: msg, Hint: hint})
}

func (d *decoder) fail(n *yaml.Node, code, msg, hint string) {
	d.failAt(n.Line, n.Column, code, msg, hint)
}

// An entry is a key of a YAML mapping with its value.
type entry struct{ key, value *yaml.Node }

// An object is a YAML mapping.
type object struct {
	node    *yaml.Node
	entries []entry
}

func (o *object) get(key string) *yaml.Node {
	for _, e := range o.entries {
		if e.key.Value == key {
			return e.value
		}
	}
	return nil
}

func (o *object) has(key string) bool { return o.get(key) != nil }

// object reads a mapping whose keys are unique; nil after a failure. What
// says what it is, for messages.
func (d *decoder) object(n *yaml.Node, what string) *object {
	if !d.plain(n) {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		d.fail(n, "wrong-kind", fmt.Sprintf("%s must be a mapping, not %s", what, kindWord(n)), "write it as {key: value, …}")
		return nil
	}
	o := &object{node: n}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if key.Kind != yaml.ScalarNode {
			d.fail(key, "wrong-kind", "a key must be a word", "")
			continue
		}
		if o.has(key.Value) {
			d.fail(key, "duplicate-key", fmt.Sprintf("%s is here twice", key.Value), "keep one of them")
			continue
		}
		o.entries = append(o.entries, entry{key, value})
	}
	return o
}

// fields reads a mapping that has no other keys than those allowed.
func (d *decoder) fields(n *yaml.Node, what string, allowed ...string) *object {
	o := d.object(n, what)
	if o == nil {
		return nil
	}
	for _, e := range o.entries {
		if !slices.Contains(allowed, e.key.Value) {
			d.fail(e.key, "unknown-key", fmt.Sprintf("%s has no key %s", what, e.key.Value), didYouMean(e.key.Value, allowed))
		}
	}
	return o
}

// plain refuses what this language has no use for.
func (d *decoder) plain(n *yaml.Node) bool {
	if n.Kind == yaml.AliasNode {
		d.fail(n, "yaml-alias", "a mapping has no aliases (*name)", "write the value again")
		return false
	}
	return true
}

// list returns the items of a list, or the node itself where it is none.
func (d *decoder) list(n *yaml.Node) []*yaml.Node {
	if n != nil && n.Kind == yaml.SequenceNode {
		return n.Content
	}
	if n == nil || isNull(n) {
		return nil
	}
	return []*yaml.Node{n}
}

// text reads a scalar; "" for null and after a failure.
func (d *decoder) text(n *yaml.Node, what string) string {
	if n == nil || !d.plain(n) || isNull(n) {
		return ""
	}
	if n.Kind != yaml.ScalarNode {
		d.fail(n, "wrong-kind", fmt.Sprintf("%s must be a text, not %s", what, kindWord(n)), "")
		return ""
	}
	if strings.ContainsRune(n.Value, 0) {
		d.fail(n, "bad-text", fmt.Sprintf("%s has a NUL character", what), "")
		return ""
	}
	return n.Value
}

func (d *decoder) texts(n *yaml.Node, what string) []string {
	var list []string
	for _, item := range d.list(n) {
		list = append(list, d.text(item, what))
	}
	return list
}

func (d *decoder) flag(n *yaml.Node, what string) bool {
	if n == nil {
		return false
	}
	if n.Kind != yaml.ScalarNode || n.Value != "true" && n.Value != "false" {
		d.fail(n, "wrong-kind", fmt.Sprintf("%s must be true or false", what), "")
		return false
	}
	return n.Value == "true"
}

// number reads a whole number that is not negative, and -1 where there is none.
func (d *decoder) number(n *yaml.Node, what string) int64 {
	if n == nil {
		return -1
	}
	i, err := strconv.ParseInt(strings.ReplaceAll(n.Value, "_", ""), 10, 64)
	if n.Kind != yaml.ScalarNode || err != nil || i < 0 {
		d.fail(n, "wrong-kind", fmt.Sprintf("%s must be a whole number", what), "")
		return -1
	}
	return i
}

// word reads one of several words, and the first of them where there is none.
func (d *decoder) word(n *yaml.Node, what string, words ...string) string {
	if n == nil || isNull(n) {
		return words[0]
	}
	s := d.text(n, what)
	if s != "" && !slices.Contains(words, s) {
		d.fail(n, "unknown-word", fmt.Sprintf("%q is no %s", s, what), didYouMean(s, words))
	}
	return s
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

func kindWord(n *yaml.Node) string {
	switch {
	case isNull(n):
		return "nothing"
	case n.Kind == yaml.MappingNode:
		return "a mapping"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	}
	return "a text"
}
