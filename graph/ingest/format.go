package ingest

import (
	"bytes"
	"encoding/json"
	"path"
	"strings"

	"entente/graph/format/neo4j"
)

// The formats.
const (
	formatCSV      = "csv"
	formatTSV      = "tsv"
	formatNQuads   = "nquads"
	formatNTriples = "ntriples"
	formatTurtle   = "turtle"
	formatTriG     = "trig"
	formatJSONLD   = "jsonld"
	formatRejects  = "rejects"
	formatNeo4j    = "neo4j"
	formatFTM      = "ftm"

	formatJSON      = "json"
	formatJSONLines = "jsonl"
	formatYAML      = "yaml"
)

// Formats are the names of the formats that a run reads.
var Formats = []string{formatCSV, formatTSV, formatJSON, formatJSONLines, formatYAML, formatNQuads, formatNTriples, formatTurtle, formatTriG, formatJSONLD, formatNeo4j, formatFTM, formatRejects}

var suffixes = map[string]string{
	".csv": formatCSV, ".tsv": formatTSV, ".tab": formatTSV, ".nq": formatNQuads, ".nquads": formatNQuads, ".nt": formatNTriples, ".ntriples": formatNTriples,
	".ttl": formatTurtle, ".turtle": formatTurtle, ".trig": formatTriG, ".jsonld": formatJSONLD,
	".json": formatJSON, ".jsonl": formatJSONLines, ".ndjson": formatJSONLines, ".yaml": formatYAML, ".yml": formatYAML,
}

// format tells a file's format from its name, and else from its content; ""
// where neither tells.
func (f *file) format() string {
	if f.told != "" {
		return f.told
	}
	if rejectLine.Match(f.head) {
		return formatRejects
	}
	if format := suffixes[path.Ext(uncompressedName(strings.ToLower(f.name)))]; format != "" {
		return format
	}
	for line := range bytes.Lines(bytes.TrimPrefix(f.head, []byte("\ufeff"))) {
		line = bytes.TrimSpace(line)
		switch {
		case len(line) == 0 || line[0] == '#':
			continue
		case line[0] == '<' || bytes.HasPrefix(line, []byte("_:")):
			return formatNQuads
		case line[0] == '{' && json.Valid(line):
			return formatJSONLines // one line of them is the same as JSON
		case line[0] == '{' || line[0] == '[':
			return formatJSON
		case turtleLine.Match(line):
			return formatTurtle
		case bytes.IndexByte(line, '\t') >= 0:
			return formatTSV
		case bytes.IndexByte(line, ',') >= 0:
			return formatCSV
		}
		break
	}
	return ""
}

// graphFormat tells a graph file from its content; "" for any other.
func (f *file) graphFormat() string {
	if isGraphFormat(f.told) {
		return f.told
	}
	for line := range bytes.Lines(bytes.TrimPrefix(f.head, []byte("\ufeff"))) {
		line = bytes.TrimSpace(line)
		switch {
		case len(line) == 0:
			continue
		case line[0] == '{' && bytes.Contains(line, []byte(`"schema"`)) && bytes.Contains(line, []byte(`"properties"`)):
			return formatFTM
		case neo4j.LooksLike(string(line)):
			return formatNeo4j
		}
		break
	}
	return ""
}

func isGraphFormat(format string) bool { return format == formatNeo4j || format == formatFTM }
