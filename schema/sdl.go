package schema

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/graphql-go/graphql"
)

// printSDL writes a schema as SDL, sorted by name throughout: the same bytes
// for the same types. It adds what graphql-go cannot hold.
func printSDL(d *declarer, s graphql.Schema) []byte {
	p := &printer{d: d}
	types := s.TypeMap()
	for _, name := range slices.Sorted(maps.Keys(types)) {
		if strings.HasPrefix(name, "__") {
			continue // introspection's own
		}
		switch t := types[name].(type) {
		case *graphql.Scalar:
			if url := d.specifiedBy[name]; url != "" { // others are built in
				p.begin(t)
				fmt.Fprintf(&p.out, "scalar %s @specifiedBy(url: %s)\n", name, strconv.Quote(url))
			}
		case *graphql.Enum:
			p.begin(t)
			p.enum(t)
		case *graphql.InputObject:
			p.begin(t)
			p.input(t)
		case *graphql.Interface:
			p.begin(t)
			p.fields("interface "+name+implements(d.extends[name]), t.Fields())
		case *graphql.Object:
			p.begin(t)
			var up []string
			for _, i := range t.Interfaces() {
				up = append(up, i.Name())
			}
			p.fields("type "+name+implements(up), t.Fields())
		default:
			panic(fmt.Sprintf("schema: no way to print a %T", t))
		}
	}
	return p.out.Bytes()
}

type printer struct {
	d   *declarer
	out bytes.Buffer
}

func (p *printer) begin(t graphql.Type) {
	if p.out.Len() > 0 {
		p.out.WriteByte('\n')
	}
	p.doc("", t.Description())
}

// doc writes a description as a block string, which needs no escapes but of
// its own end.
func (p *printer) doc(indent, text string) {
	text = strings.ReplaceAll(text, `"""`, `\"""`)
	if strings.HasPrefix(text, `"`) || strings.HasSuffix(text, `"`) || strings.HasSuffix(text, `\`) || strings.Contains(text, "\n") {
		text = "\n" + indent + strings.ReplaceAll(text, "\n", "\n"+indent) + "\n" + indent
	}
	fmt.Fprintf(&p.out, "%s\"\"\"%s\"\"\"\n", indent, text)
}

func implements(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return " implements " + strings.Join(slices.Sorted(slices.Values(names)), " & ")
}

func (p *printer) enum(t *graphql.Enum) {
	fmt.Fprintf(&p.out, "enum %s {\n", t.Name())
	values := slices.SortedFunc(slices.Values(t.Values()), func(a, b *graphql.EnumValueDefinition) int { return cmp.Compare(a.Name, b.Name) })
	for _, v := range values {
		p.doc("  ", v.Description)
		fmt.Fprintf(&p.out, "  %s\n", v.Name)
	}
	p.out.WriteString("}\n")
}

func (p *printer) input(t *graphql.InputObject) {
	fmt.Fprintf(&p.out, "input %s {\n", t.Name())
	fields := t.Fields()
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		f := fields[name]
		p.doc("  ", f.Description())
		fmt.Fprintf(&p.out, "  %s: %s%s\n", name, f.Type, defaultValue(f.Type, f.DefaultValue))
	}
	p.out.WriteString("}\n")
}

func (p *printer) fields(head string, fields graphql.FieldDefinitionMap) {
	fmt.Fprintf(&p.out, "%s {\n", head)
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		f := fields[name]
		p.doc("  ", f.Description)
		fmt.Fprintf(&p.out, "  %s", name)
		if len(f.Args) > 0 {
			p.out.WriteString("(\n")
			args := slices.SortedFunc(slices.Values(f.Args), func(a, b *graphql.Argument) int { return cmp.Compare(a.Name(), b.Name()) })
			for _, a := range args {
				p.doc("    ", a.Description())
				fmt.Fprintf(&p.out, "    %s: %s%s\n", a.Name(), a.Type, defaultValue(a.Type, a.DefaultValue))
			}
			p.out.WriteString("  )")
		}
		fmt.Fprintf(&p.out, ": %s\n", f.Type)
	}
	p.out.WriteString("}\n")
}

func defaultValue(t graphql.Type, v any) string {
	if v == nil {
		return ""
	}
	if s, ok := v.(string); ok {
		if _, ok := t.(*graphql.Enum); ok {
			return " = " + s
		}
		return " = " + strconv.Quote(s)
	}
	return fmt.Sprintf(" = %v", v)
}
