package main

import (
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"entente/graph"
	"entente/graph/format/objects"
	"entente/graph/spelling"
)

// checkKeys refuses a file with a key that the program does not read, with its
// place. Viper would pass over empty sections and tell no place.
func checkKeys(file string, src []byte) error {
	var doc yaml.Node
	if err := yaml.Unmarshal(src, &doc); err != nil {
		fault := objects.YAMLFault(err)
		fault.File = file
		return fault
	}
	if len(doc.Content) == 0 {
		return nil // empty, or comments alone
	}
	known := map[string]bool{} // keys, and the sections that they are in
	for key := range defaults() {
		known[strings.ToLower(key)] = true
		if section, _, ok := strings.Cut(key, "."); ok {
			known[section] = false
		}
	}
	return checkSection(file, "", doc.Content[0], known)
}

func checkSection(file, prefix string, section *yaml.Node, known map[string]bool) error {
	fault := func(n *yaml.Node, code, msg, hint string) error {
		return &graph.InputError{File: file, Line: n.Line, Column: n.Column, Code: code, Msg: msg, Hint: hint}
	}
	if section.Kind != yaml.MappingNode {
		name := strings.TrimSuffix(prefix, ".")
		if name == "" {
			name = "the configuration"
		}
		return fault(section, "config-no-mapping", name+" is no mapping of keys to values", "")
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(section.Content); i += 2 {
		at, value := section.Content[i], section.Content[i+1]
		key := strings.ToLower(prefix + at.Value)
		isValue, ok := known[key]
		switch {
		case !ok:
			return fault(at, "config-unknown-key", "unknown key "+prefix+at.Value, keyHint(prefix, at.Value))
		case seen[key]:
			return fault(at, "config-key-twice", prefix+at.Value+" is there twice", "")
		case !isValue && value.Tag != "!!null": // a section of comments alone is null
			if err := checkSection(file, prefix+at.Value+".", value, known); err != nil {
				return err
			}
		}
		seen[key] = true
	}
	return nil
}

// keyHint tells which key one that nothing reads may stand for: the one most
// like it, the one of its name in another section, or any of its section.
func keyHint(prefix, key string) string {
	written := slices.Sorted(maps.Keys(defaults()))
	for _, k := range written {
		if section, _, ok := strings.Cut(k, "."); ok {
			written = append(written, section)
		}
	}
	if k := spelling.Closest(prefix+key, written); k != "" {
		return "did you mean " + k + "?"
	}
	var near, beside []string
	for _, k := range written {
		_, name, _ := strings.Cut(k, ".")
		if strings.EqualFold(name, key) {
			near = append(near, k)
		}
		if rest, ok := strings.CutPrefix(k, prefix); ok && prefix != "" {
			beside = append(beside, rest)
		}
	}
	switch {
	case near != nil:
		return "did you mean " + strings.Join(near, " or ") + "?"
	case beside != nil:
		return "one of " + strings.Join(beside, ", ")
	}
	return "config.yaml of the source lists all keys"
}
