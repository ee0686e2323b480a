package objects

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"entente/graph"
)

// MaxYAML is how long a YAML file may be, in bytes: it is held in memory, and
// its parsed form is many times as large.
const MaxYAML = 16 << 20

// maxAliased bounds how many values the aliases (*name) of a document stand for.
const maxAliased = 100_000

// A yamlSource gives the documents of a file.
type yamlSource struct {
	r       io.Reader
	opts    *Options
	decoder *yaml.Decoder // nil until the file is read
	err     error         // that ended it
}

func (s *yamlSource) lost() bool { return false }

// next implements source. A document that is no YAML ends the reading.
func (s *yamlSource) next() (*piece, error) {
	if s.err != nil {
		return nil, s.err
	}
	if s.decoder == nil {
		if s.err = s.read(); s.err != nil {
			return nil, s.err
		}
	}
	var doc yaml.Node
	if err := s.decoder.Decode(&doc); err != nil {
		if s.err = io.EOF; err != io.EOF {
			s.err = s.syntax(err)
		}
		return nil, s.err
	}
	p := &piece{Record: Record{Line: max(doc.Line, 1), Column: max(doc.Column, 1)}, segs: s.opts.Records.segs}
	if len(doc.Content) == 0 {
		return p, nil
	}
	c := yamlConverter{}
	v, f := c.value(doc.Content[0], 0)
	if f != nil {
		s.err = s.fail(f.line, f.column, f.code, f.msg, f.hint)
		return nil, s.err
	}
	p.value = v
	return p, nil
}

// read reads the file, and begins to decode it.
func (s *yamlSource) read() error {
	src, err := io.ReadAll(io.LimitReader(s.r, MaxYAML+1))
	if err != nil {
		return fmt.Errorf("read %s: %w", s.opts.File, err)
	}
	if len(src) > MaxYAML {
		return s.fail(0, 0, "file-too-large", fmt.Sprintf("a YAML file has at most %d bytes", MaxYAML), "make it JSON lines, which have no bound")
	}
	if bytes.HasPrefix(src, []byte("\xff\xfe")) || bytes.HasPrefix(src, []byte("\xfe\xff")) {
		return s.fail(1, 1, "utf8-invalid", "the file is UTF-16", "save it as UTF-8")
	}
	line := 0
	for text := range bytes.Lines(src) {
		if line++; !utf8.Valid(text) {
			valid := bytes.ToValidUTF8(text, []byte("\xff"))
			return s.fail(line, 1+utf8.RuneCount(valid[:bytes.IndexByte(valid, 0xff)]), "utf8-invalid", "a byte is not valid UTF-8", "save the file as UTF-8")
		}
	}
	s.decoder = yaml.NewDecoder(bytes.NewReader(src))
	return nil
}

func (s *yamlSource) syntax(err error) error {
	fault := YAMLFault(err)
	return s.fail(fault.Line, 0, fault.Code, fault.Msg, fault.Hint)
}

func (s *yamlSource) fail(line, column int, code, msg, hint string) error {
	return fmt.Errorf("read %s: %w", s.opts.File, &graph.InputError{File: s.opts.File, Line: line, Column: column, Code: code, Msg: msg, Hint: hint})
}

// A yamlFault is something wrong with a document.
type yamlFault struct {
	line, column    int
	code, msg, hint string
}

// A yamlConverter makes values of a document's nodes.
type yamlConverter struct {
	aliases int // that are being followed
	aliased int // values that aliases have stood for
}

func (c *yamlConverter) value(n *yaml.Node, depth int) (value, *yamlFault) {
	fail := func(n *yaml.Node, code, msg, hint string) (value, *yamlFault) {
		return value{}, &yamlFault{n.Line, n.Column, code, msg, hint}
	}
	if c.aliases > 0 {
		if c.aliased++; c.aliased > maxAliased {
			return fail(n, "yaml-aliases", fmt.Sprintf("aliases stand for more than %d values", maxAliased), "write the values out")
		}
	}
	if depth > maxDepth {
		return fail(n, "nested-too-deep", "lists and objects nest deeper than "+strconv.Itoa(maxDepth), "")
	}
	v := value{spot: spot{int32(n.Line), int32(n.Column)}}
	switch n.Kind {
	case yaml.AliasNode:
		c.aliases++
		v, f := c.value(n.Alias, depth+1)
		c.aliases--
		v.spot = spot{int32(n.Line), int32(n.Column)}
		if f != nil {
			f.line, f.column = n.Line, n.Column // the outermost is where to look
		}
		return v, f
	case yaml.ScalarNode:
		if n.Tag == "!!null" {
			return v, nil
		}
		if strings.ContainsRune(n.Value, 0) {
			return fail(n, "nul-character", "the text has a NUL character", "")
		}
		v.kind, v.text = textKind, n.Value
	case yaml.SequenceNode:
		v.kind = listKind
		for _, item := range n.Content {
			it, f := c.value(item, depth+1)
			if f != nil {
				return v, f
			}
			v.items = append(v.items, it)
		}
	case yaml.MappingNode:
		v.kind = objectKind
		seen := make(map[string]bool, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			key := n.Content[i]
			if key.Kind != yaml.ScalarNode {
				return fail(key, "bad-key", "a key is a text", "")
			}
			if key.Tag == "!!merge" {
				return fail(key, "yaml-merge", "a key << stands for other keys", "write the keys out")
			}
			if seen[key.Value] {
				return fail(key, "duplicate-key", fmt.Sprintf("the object has the key %q already", key.Value), "keep one of them")
			}
			seen[key.Value] = true
			it, f := c.value(n.Content[i+1], depth+1)
			if f != nil {
				return v, f
			}
			v.keys, v.items = append(v.keys, key.Value), append(v.items, it)
		}
	}
	return v, nil
}
