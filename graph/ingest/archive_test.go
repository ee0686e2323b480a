package ingest_test

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/klauspost/compress/zstd"

	"entente/graph"
	"entente/graph/ingest"
)

// A packedFile is a member of an archive that a test makes.
type packedFile struct {
	name, text string
	mode       fs.FileMode // of a zip's member
	kind       byte        // of a tar's member; 0 is a file
}

func tarred(t testing.TB, files ...packedFile) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, f := range files {
		h := &tar.Header{Name: f.name, Size: int64(len(f.text)), Mode: 0o644, Typeflag: tar.TypeReg}
		if f.kind != 0 {
			h.Typeflag, h.Size, h.Linkname = f.kind, 0, f.text
		}
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if f.kind == 0 {
			if _, err := w.Write([]byte(f.text)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func zipArchive(t testing.TB, files ...packedFile) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		h := &zip.FileHeader{Name: f.name, Method: zip.Deflate}
		if f.mode != 0 {
			h.SetMode(f.mode)
		}
		part, err := w.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write([]byte(f.text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// zstdPacked makes a frame of each part.
func zstdPacked(t testing.TB, parts ...string) []byte {
	t.Helper()
	w, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	var b []byte
	for _, p := range parts {
		b = w.EncodeAll([]byte(p), b)
	}
	return b
}

// wideFrame is the beginning of a zstd frame with a window of 1 GiB.
var wideFrame = []byte{0x28, 0xb5, 0x2f, 0xfd, 0x00, 20 << 3, 1, 0, 0}

const (
	quadA = "<http://x/a> <http://x/p> \"a\" .\n"
	quadB = "<http://x/b> <http://x/p> \"b\" .\n"
)

func TestRun_packed(t *testing.T) {
	o := parseOntology(t, "testdata/ontology.graphql")
	a, b := packedFile{name: "a.nq", text: quadA}, packedFile{name: "dir/b.nt", text: quadB}
	mac := packedFile{name: "__MACOSX/._a.nq", text: "\x00\x05"}
	z, both := zstdPacked(t, quadA, quadB), tarred(t, packedFile{name: "dir/", kind: tar.TypeDir}, a, b, mac)
	climb := func(name string) []byte { return zipArchive(t, a, packedFile{name: name, text: quadB}) }
	zeros := strings.Repeat("\n", 1<<20)
	long := make([]packedFile, 10_001)
	for i := range long {
		long[i].name = fmt.Sprint(i)
	}
	encrypted := zipArchive(t, a)
	encrypted[bytes.Index(encrypted, []byte("PK\x01\x02"))+8] |= 1
	flipped := slices.Clone(zipArchive(t, a))
	flipped[bytes.Index(flipped, []byte("PK\x01\x02"))+16] ^= 1 // the checksum
	for name, tc := range map[string]struct {
		file  string
		data  []byte
		quads int64
		code  string
		msg   string
	}{
		"zstd, two frames":       {"a.nq.zst", z, 2, "", ""},
		"zstd without name":      {"data", z, 2, "", ""},
		"zstd, skippable":        {"a.nq", append([]byte("\x50\x2a\x4d\x18\x02\x00\x00\x00hi"), z...), 2, "", ""},
		"zstd cut short":         {"a.nq.zst", z[:len(z)-3], 0, "zstd-damaged", "unexpected EOF"},
		"zstd with junk behind":  {"a.nq.zst", append(slices.Clone(z), "junk"...), 0, "zstd-damaged", ""},
		"zstd of a wide window":  {"a.nq.zst", wideFrame, 0, "zstd-window", "more than 128 MiB"},
		"zstd bomb":              {"a.nq.zst", bytes.Repeat(zstdPacked(t, zeros), 80), 0, "zstd-bomb", "more than 1000 times"},
		"zip":                    {"x.zip", zipArchive(t, packedFile{name: "dir/", mode: fs.ModeDir | 0o755}, a, b, mac), 2, "", ""},
		"zip without name":       {"x", zipArchive(t, a, b), 2, "", ""},
		"zip cut short":          {"x.zip", zipArchive(t, a, b)[:100], 0, "zip-damaged", ""},
		"zip, wrong checksum":    {"x.zip", flipped, 0, "zip-damaged", "checksum"},
		"zip bomb":               {"x.zip", zipArchive(t, packedFile{name: "a.nq", text: strings.Repeat(zeros, 90)}), 0, "zip-bomb", "more than 200 times"},
		"zip, encrypted":         {"x.zip", encrypted, 0, "archive-encrypted", `"a.nq"`},
		"zip, climbing":          {"x.zip", climb("../b.nq"), 0, "archive-path", `"../b.nq" climbs`},
		"zip, climbing inside":   {"x.zip", climb("d/../../b.nq"), 0, "archive-path", "climbs"},
		"zip, absolute":          {"x.zip", climb("/etc/b.nq"), 0, "archive-path", "absolute"},
		"zip, drive":             {"x.zip", climb("C:b.nq"), 0, "archive-path", "absolute"},
		"zip, backslash":         {"x.zip", climb(`..\b.nq`), 0, "archive-path", "backslash"},
		"zip, NUL":               {"x.zip", climb("b.nq\x00.txt"), 0, "archive-path", "no text"},
		"zip, bad UTF-8":         {"x.zip", climb("b\xff.nq"), 0, "archive-path", "no text"},
		"zip, link":              {"x.zip", zipArchive(t, packedFile{name: "a.nq", text: "/etc/passwd", mode: fs.ModeSymlink | 0o777}), 0, "archive-path", "link"},
		"zip, twice":             {"x.zip", climb("./a.nq"), 0, "archive-duplicate", `"a.nq"`},
		"zip in zip":             {"x.zip", zipArchive(t, packedFile{name: "b.zip", text: string(zipArchive(t, a))}), 0, "archive-nested", "this is zip inside"},
		"gzip in zip":            {"x.zip", zipArchive(t, packedFile{name: "b.nq.gz", text: string(zipped(t, quadA))}), 0, "archive-nested", "this is gzip inside"},
		"zip, empty":             {"x.zip", zipArchive(t), 0, "archive-empty", ""},
		"zip, many members":      {"x.zip", zipArchive(t, long...), 0, "archive-members", "more than 10000"},
		"spreadsheet":            {"x.xlsx", zipArchive(t, packedFile{name: "[Content_Types].xml"}), 0, "unknown-format", "spreadsheet"},
		"tar":                    {"x.tar", both, 2, "", ""},
		"tar.gz":                 {"x.tar.gz", zipped(t, string(both)), 2, "", ""},
		"tar.zst without name":   {"x", zstdPacked(t, string(both)), 2, "", ""},
		"tar cut short":          {"x.tar", both[:1024+512+512+20], 0, "tar-damaged", ""},
		"tar cut between":        {"x.tar", both[:1024+512], 0, "tar-damaged", "unexpected EOF"},
		"tar with junk behind":   {"x.tar", append(slices.Clone(both), both...), 0, "tar-damaged", "behind its end"},
		"tar.gz cut short":       {"x.tar.gz", zipped(t, string(both))[:60], 0, "gzip-damaged", ""},
		"tar.gz bomb":            {"x.tar.gz", zipped(t, string(tarred(t, packedFile{name: "a.nq", text: strings.Repeat(zeros, 80)}))), 0, "gzip-bomb", ""},
		"tar, climbing":          {"x.tar", tarred(t, packedFile{name: "../../a.nq", text: quadA}), 0, "archive-path", "climbs"},
		"tar, absolute":          {"x.tar", tarred(t, packedFile{name: "/a.nq", text: quadA}), 0, "archive-path", "absolute"},
		"tar, link":              {"x.tar", tarred(t, packedFile{name: "a.nq", text: "/etc/passwd", kind: tar.TypeSymlink}), 0, "archive-path", "link"},
		"tar, hard link":         {"x.tar", tarred(t, packedFile{name: "a.nq", text: "b.nq", kind: tar.TypeLink}), 0, "archive-path", "link"},
		"tar, device":            {"x.tar", tarred(t, packedFile{name: "a.nq", kind: tar.TypeChar}), 0, "archive-path", "device"},
		"tar, pipe":              {"x.tar", tarred(t, packedFile{name: "a.nq", kind: tar.TypeFifo}), 0, "archive-path", "device"},
		"tar in tar":             {"x.tar", tarred(t, packedFile{name: "b.tar", text: string(both)}), 0, "archive-nested", "this is tar inside"},
		"tar of nothing":         {"x.tar", tarred(t), 0, "archive-empty", ""},
		"tar by name alone":      {"x.tar", []byte("hello"), 0, "tar-damaged", ""},
		"zip in gzip":            {"x.zip.gz", zipped(t, string(zipArchive(t, a))), 0, "archive-nested", "this is zip inside"},
		"gzip in gzip":           {"x.gz", zipped(t, string(zipped(t, quadA))), 0, "archive-nested", "this is gzip inside"},
		"bzip2":                  {"a.nq.bz2", []byte("BZh91AY&SY...."), 0, "unknown-compression", "bzip2"},
		"member that is damaged": {"x.zip", zipArchive(t, a, packedFile{name: "b.nq", text: "<a"}), 0, "iri-relative", ""},
	} {
		t.Run(name, func(t *testing.T) {
			store := newStore(o)
			in := ingest.Input{FS: fstest.MapFS{tc.file: {Data: tc.data}}, Path: tc.file}
			report, err := ingest.Run(context.Background(), store, ingest.Options{Ontology: o, Inputs: []ingest.Input{in}})
			if tc.code == "" {
				if err != nil {
					t.Fatal(err)
				}
				if report.Counts.NewQuads != tc.quads {
					t.Errorf("%d quads, want %d", report.Counts.NewQuads, tc.quads)
				}
				return
			}
			var input *graph.InputError
			if !errors.As(err, &input) {
				t.Fatalf("error is %v, want one of code %s", err, tc.code)
			}
			if name == "member that is damaged" {
				if input.File != "x.zip/b.nq" || input.Line != 1 {
					t.Errorf("the place is %s:%d", input.File, input.Line)
				}
			} else if input.Code != tc.code || !strings.Contains(input.Msg, tc.msg) || !strings.HasPrefix(input.File, tc.file) {
				t.Errorf("%s: %s: %s, want %s and %q", input.File, input.Code, input.Msg, tc.code, tc.msg)
			}
			isEmpty(t, store)
		})
	}
}

// TestRun_maxBytes bounds what is unpacked, and nothing else.
func TestRun_maxBytes(t *testing.T) {
	o := parseOntology(t, "testdata/ontology.graphql")
	a := packedFile{name: "a.nq", text: quadA}
	for name, tc := range map[string]struct {
		file, code string
		data       []byte
	}{
		"plain": {"a.nq", "", []byte(quadA)}, "gzip": {"a.nq.gz", "content-too-large", zipped(t, quadA)}, "zstd": {"a.nq.zst", "content-too-large", zstdPacked(t, quadA)},
		"zip": {"a.zip", "content-too-large", zipArchive(t, a)}, "tar.gz": {"a.tgz", "content-too-large", zipped(t, string(tarred(t, a)))},
	} {
		_, err := ingest.Run(context.Background(), newStore(o), ingest.Options{Ontology: o, MaxBytes: int64(len(quadA)) - 1, Inputs: []ingest.Input{{FS: fstest.MapFS{tc.file: {Data: tc.data}}, Path: tc.file}}})
		var input *graph.InputError
		if errors.As(err, &input); input == nil && tc.code != "" || input != nil && input.Code != tc.code || err != nil && input == nil {
			t.Errorf("%s: %v, want %q", name, err, tc.code)
		}
	}
}

// TestRun_archiveMapping maps tables out of archives: each member is a file of
// its own, in evidence, in the report and for the sources' patterns.
func TestRun_archiveMapping(t *testing.T) {
	opts, files := personOptions(t)
	people, more := string(files["people.csv"].Data), string(files["more.csv"].Data)
	plain := newStore(opts.Ontology)
	mustRun(t, plain, opts)
	want := string(export(t, plain))
	readme := packedFile{name: "README", text: "what this is"}
	// The order of members is not that in which they are read.
	members := []packedFile{{name: "d/more.csv", text: more}, readme, {name: "d/people.csv", text: people}}
	for name, data := range map[string][]byte{
		"x.zip": zipArchive(t, members...), "x.tar": tarred(t, members...), "x.tar.gz": zipped(t, string(tarred(t, members...))), "x.tar.zst": zstdPacked(t, string(tarred(t, members...))),
	} {
		opts.Inputs = []ingest.Input{{FS: fstest.MapFS{name: {Data: data}}, Path: name}}
		store := newStore(opts.Ontology)
		report := mustRun(t, store, opts)
		var names []string
		for _, f := range report.Files {
			names = append(names, f.Name)
		}
		if wantNames := []string{name + "/d/more.csv", name + "/README", name + "/d/people.csv"}; !slices.Equal(names, wantNames) {
			t.Errorf("files %q, want %q", names, wantNames)
		}
		if len(report.Warnings) != 1 || report.Warnings[0].Code != "unclaimed-member" {
			t.Errorf("%s: warnings %+v", name, report.Warnings)
		}
		if got := string(export(t, store)); got != want {
			t.Errorf("%s gives\n%swant\n%s", name, got, want)
		}
	}
}

// TestRun_notRegular refuses what is no file before opening it: a pipe would
// block for ever.
func TestRun_notRegular(t *testing.T) {
	o := parseOntology(t, "testdata/ontology.graphql")
	for word, mode := range map[string]fs.FileMode{"a folder": fs.ModeDir, "a pipe": fs.ModeNamedPipe, "a device": fs.ModeDevice, "a socket": fs.ModeSocket} {
		done := make(chan error, 1)
		go func() {
			_, err := ingest.Run(context.Background(), newStore(o), ingest.Options{Ontology: o, Inputs: []ingest.Input{{FS: fstest.MapFS{"a.nq": {Mode: mode}}, Path: "a.nq"}}})
			done <- err
		}()
		select {
		case err := <-done:
			var input *graph.InputError
			if !errors.As(err, &input) || input.Code != "file-not-regular" || !strings.Contains(input.Msg, word) {
				t.Errorf("%s: %v", word, err)
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("%s: still reading", word)
		}
	}
}
