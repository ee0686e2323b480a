// Package ui holds the web pages that the binary embeds, which ask no other host
// for anything: the front page, the graph page and GraphiQL. [Pages] returns
// their handler.
//
// The pages' sources are in web and their build is in dist, which is committed,
// so that building the binary needs no Node. After a change in web, run
// web/build.sh; the same sources give the same bytes.
package ui

import (
	"embed"
	"io/fs"
)

// The all: prefix is there because the bundler may begin a file's name with an underscore.
//
//go:embed all:dist
var embedded embed.FS

// dist is what the bundler wrote: an HTML file a page, assets/NAME-HASH.EXT, and
// the licences of what is bundled.
var dist = func() fs.FS {
	sub, err := fs.Sub(embedded, "dist")
	if err != nil {
		panic(err) // the path is a constant and valid
	}
	return sub
}()
