package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"os"
	"path/filepath"
	"strings"

	"entente/cmd/internal/control"
	"entente/graph/format/neo4j"
	"entente/graph/propertygraph"
)

// A format of several files comes as one stream, so that a server that holds
// the store needs no right to write where the command does: a line with the
// boundary, and then the files as the parts of a MIME multipart body.

// writeCSV writes Neo4j's CSV files as such a stream.
func writeCSV(ctx context.Context, g *propertygraph.Graph, job control.ExportJob, w io.Writer) error {
	parts := multipart.NewWriter(w)
	if _, err := fmt.Fprintln(w, parts.Boundary()); err != nil {
		return err
	}
	err := neo4j.Write(ctx, g, neo4j.WriteOptions{Raw: job.Raw}, func(name string) (io.Writer, error) {
		return parts.CreateFormFile("file", name)
	})
	if err != nil {
		return err
	}
	return parts.Close()
}

// toFolder has work write such a stream, and makes its files in a folder. They
// appear under their names only when all are whole.
func toFolder(dir string, work func(io.Writer) error) (err error) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	r, w := io.Pipe()
	done := make(chan error, 1)
	go func() {
		err := work(w)
		w.CloseWithError(err)
		done <- err
	}()
	names, err := unpack(dir, r)
	r.CloseWithError(errors.Join(err, io.ErrClosedPipe))
	if failed := <-done; failed != nil && !errors.Is(failed, io.ErrClosedPipe) {
		err = failed // the reader only saw the stream end
	}
	for _, name := range names {
		name = filepath.Join(dir, name)
		if err == nil {
			err = os.Rename(name+".part", name)
		} else {
			err = errors.Join(err, os.Remove(name+".part"))
		}
	}
	return err
}

// unpack writes the files of a stream as NAME.part, and returns their names.
func unpack(dir string, r io.Reader) (names []string, err error) {
	in := bufio.NewReader(r)
	boundary, err := in.ReadString('\n')
	if err != nil {
		return nil, err
	}
	parts := multipart.NewReader(in, strings.TrimSpace(boundary))
	for {
		part, err := parts.NextRawPart()
		if err == io.EOF {
			return names, nil
		} else if err != nil {
			return names, err
		}
		name := filepath.Base(part.FileName())
		file, err := os.Create(filepath.Join(dir, name+".part"))
		if err != nil {
			return names, err
		}
		names = append(names, name)
		_, err = io.Copy(file, part)
		if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
			return names, err
		}
	}
}
