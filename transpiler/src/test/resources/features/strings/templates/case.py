x=1
tm=t"a{x}b{x!r:>{x}}c"
print(tm, tm.strings, tm.interpolations, tm.values, list(tm), )
def tt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
Template=type(tm); Interpolation=type(tm.interpolations[0])
print(tm, tm.strings, tm.interpolations, tm.values, list(tm), dir(tm), dir(tm.interpolations[0]))
tt(lambda: tm+tm); tt(lambda: tm+"a"); tt(lambda: "a"+tm); tt(lambda: tm==tm); tt(lambda: Template("a","b",Interpolation(1),Interpolation(2,"x","r","y"),"c")); tt(lambda: Template(1)); tt(lambda: Interpolation()); tt(lambda: Interpolation(1,2)); tt(lambda: Interpolation(1,"a","q")); tt(lambda: Interpolation(1,"a",1));tt(lambda: Interpolation(1,"a","r",1)); tt(lambda: type('x',(Template,),{})); tt(lambda:type('x',(Interpolation,),{})); tt(lambda: Template()); tt(lambda: Interpolation[int]); tt(lambda: Template[int]); tt(lambda: Template(a=1))
print(Template, Interpolation, type(iter(tm)), Interpolation.__match_args__, tm.interpolations[0].__reduce__()); tt(lambda: setattr(tm,'x',1)); tt(lambda: setattr(tm, 'strings',1)); tt(lambda: tm[0]); tt(lambda: len(tm)); tt(lambda: hash(tm)==hash(tm)); tt(lambda: str(tm)); tt(lambda: f"{tm}"); tt(lambda: Interpolation(value=1, expression="e", conversion=None, format_spec="z")); tt(lambda: t""); tt(lambda: list(t"")); tt(lambda: t"a" t"b{x}")
tt(lambda: Interpolation(1,2,3,4,5)); tt(lambda: t'{x=}'); tt(lambda: t'{x = !s:q}'); tt(lambda: Template.__doc__)
