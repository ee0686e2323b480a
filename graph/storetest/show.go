package storetest

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/cayleygraph/quad"
)

// show writes a value out whole, pointers followed and zero fields left out, so
// that two values are alike if they show alike. Nil and empty lists are alike.
func show(v any) string {
	var b strings.Builder
	showValue(&b, reflect.ValueOf(v))
	return b.String()
}

func showValue(b *strings.Builder, v reflect.Value) {
	if !v.IsValid() {
		b.WriteString("nil")
		return
	}
	if v.CanInterface() && v.Kind() != reflect.Pointer {
		switch x := v.Interface().(type) {
		case time.Time:
			b.WriteString(x.Format(time.RFC3339Nano))
			return
		case quad.Quad:
			fmt.Fprintf(b, "%v %v %v %v", x.Subject, x.Predicate, x.Object, x.Label)
			return
		case quad.Value:
			fmt.Fprintf(b, "%v", x)
			return
		}
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		showValue(b, v.Elem())
	case reflect.Slice:
		b.WriteString("[")
		for i := range v.Len() {
			if i > 0 {
				b.WriteString("\n   ")
			}
			showValue(b, v.Index(i))
		}
		b.WriteString("]")
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(x, y reflect.Value) int { return strings.Compare(x.String(), y.String()) })
		for _, k := range keys {
			fmt.Fprintf(b, "%v=", k)
			showValue(b, v.MapIndex(k))
			b.WriteString(" ")
		}
	case reflect.Struct:
		b.WriteString("{")
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() && !(f.Kind() == reflect.Slice && f.Len() == 0) {
				fmt.Fprintf(b, "%s:", v.Type().Field(i).Name)
				showValue(b, f)
				b.WriteString(" ")
			}
		}
		b.WriteString("}")
	case reflect.String:
		fmt.Fprintf(b, "%q", v.String())
	default:
		fmt.Fprintf(b, "%v", v)
	}
}
