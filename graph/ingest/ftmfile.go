package ingest

import "io"

type ftmFormat struct{ *lexicon }

func (n *ftmFormat) reader(f *file, content io.Reader, claims bool) (graphReader, error) {
	return nil, nil
}
