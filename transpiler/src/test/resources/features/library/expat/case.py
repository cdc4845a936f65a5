"""The module xml.parsers.expat: every kind of event, places and errors."""
import xml.parsers.expat as expat, pyexpat
H='StartElementHandler EndElementHandler ProcessingInstructionHandler CharacterDataHandler UnparsedEntityDeclHandler NotationDeclHandler StartNamespaceDeclHandler EndNamespaceDeclHandler CommentHandler StartCdataSectionHandler EndCdataSectionHandler StartDoctypeDeclHandler EndDoctypeDeclHandler EntityDeclHandler XmlDeclHandler ElementDeclHandler AttlistDeclHandler SkippedEntityHandler ExternalEntityRefHandler'.split()
def run(doc, handlers=H, pieces=None, show=True, **kw):
    out=[]
    ns=kw.pop('ns',None); setup=kw.pop('setup',None)
    p=expat.ParserCreate(kw.pop('encoding',None), ns)
    for h in handlers:
        def f(*a, h=h):
            place=() if 'Decl' in h else ((p.CurrentLineNumber,p.CurrentColumnNumber,p.CurrentByteIndex),)
            out.append((h.replace('Handler',''),)+a+place)
            return 1
        setattr(p,h,f)
    for k,v in kw.items(): setattr(p,k,v)
    if setup: setup(p)
    try:
        if pieces:
            for i in range(0,len(doc),pieces): p.Parse(doc[i:i+pieces])
            p.Parse(doc[:0],True)
        else: p.Parse(doc,True)
    except expat.ExpatError as e: out.append(('ERR',str(e),e.code,e.lineno,e.offset,p.ErrorByteIndex))
    except Exception as e: out.append((type(e).__name__,str(e)))
    print(repr(doc)[:60], kw)
    for o in out: print('   ',o)
    return out
full=b'''<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!-- comment -->
<!DOCTYPE root PUBLIC "pub id" "sys" [
<!ELEMENT root (a|b)*>
<!ELEMENT a EMPTY>
<!ELEMENT m (#PCDATA|x|y)*>
<!ELEMENT s (a,(b|c)+,d?)>
<!ELEMENT any ANY>
<!ATTLIST root x CDATA #IMPLIED y (p|q) "p" z NMTOKENS #REQUIRED f CDATA #FIXED "ff">
<!NOTATION n SYSTEM "viewer">
<!NOTATION n2 PUBLIC "pp">
<!ENTITY e "val &#65; <i>in</i>">
<!ENTITY ext SYSTEM "ext.xml">
<!ENTITY pic PUBLIC "p" "pic.gif" NDATA n>
<!ENTITY % pe "<!ENTITY inpe 'x'>">
%pe;
<?pi inside?>
]>
<?target data here?>
<root x=" a
b\tc " z="  n1   n2 ">
  text &amp; more &#x41; &e; <![CDATA[ <raw> & ]]>
  <a/><b c='&lt;"'>caf\xc3\xa9 \xf0\x9f\x98\x80</b>&ext;&undef;
</root>
<!-- end -->
<?last?>
'''
run(full); 
a=run(full, buffer_text=True, ordered_attributes=True, specified_attributes=True)

for default in ('DefaultHandler', 'DefaultHandlerExpand'):
    pieces=[]
    p=expat.ParserCreate(); setattr(p, default, pieces.append); p.Parse(full, True); print(pieces)
b=run(full, pieces=1, buffer_text=True); b=run(full, pieces=7, buffer_text=True)
run(b'<r xmlns="u1" xmlns:p="u2"><p:a p:x="1" y="2" xml:lang="en"/><b xmlns=""/></r>', ns=' ')
run(b'<r xmlns="u1" xmlns:p="u2"><p:a p:x="1" y="2" xml:lang="en"/><b xmlns=""/></r>', ns='}', namespace_prefixes=True)
run(b'<r xmlns="u1" xmlns:p="u2"><p:a p:x="1" y="2"/></r>')
for d in [b'',b' ',b'abc',b'<a>',b'<a',b'<a></b>',b'<a/><b/>',b'<a/>x',b'<a/>&x;',b'<a b="1" b="2"/>',b'<a b=1/>',b'<a b="<"/>',b'<a b="1"c="2"/>',b'<a>&foo;</a>',b'<a x="&foo;"/>',b'<a>&#0;</a>',b'<a>&#xFFFF;</a>',b'<a>&</a>',b'<a>& b</a>',b'<a>]]></a>',b'<a><![CDATA[x</a>',b'<a>\x01</a>',b'<a>\xff</a>',b'<a>\xc3</a>',b'<a>\xc3',b' <?xml version="1.0"?><a/>',b'<?xml version="1.0" encoding="nope"?><a/>',b'<?xml version="1.0" encoding="utf-16"?><a/>',b'<?xml version="1.0" standalone="maybe"?><a/>',b'<?xml encoding="utf-8"?><a/>',b'<?XML x?><a/>',b'<a><?xml?></a>',b'<!DOCTYPE a><!DOCTYPE a><a/>',b'<a><!DOCTYPE a></a>',b'<!DOCTYPE a [<!ENTITY e "&e;">]><a>&e;</a>',b'<!DOCTYPE a [<!ENTITY e "<b>">]><a>&e;</b></a>',b'<!DOCTYPE a [<!ENTITY e "</a>">]><a>&e;',b'<!DOCTYPE a [<!ENTITY x SYSTEM "x" NDATA n>]><a>&x;</a>',b'<!DOCTYPE a [<!FOO x>]><a/>',b'<!DOCTYPE a [',b'<!DOCTYPE a',b'<!FOO><a/>',b'<a><!FOO></a>',b'<a b></a>',b'<a><b></a></b>',b'<1/>',b'<a/ >',b'< a/>',b'<a>\n\n  <b>\n</a>',b'<!-- a -- b --><a/>',b'<!-- a',b'<a:b:c/>',b'<a',b'<a><',b'<a>text',b'<a>\r\nx\ry\n</a>',b'\xef\xbb\xbf<a/>','<a>é</a>'.encode('utf-16'),'<?xml version="1.0" encoding="latin-1"?><a>é</a>'.encode('latin-1'),'<?xml version="1.0" encoding="cp1252"?><a>€</a>'.encode('cp1252'),'<?xml version="1.0" encoding="latin-1"?><a>é€</a>',b'<!DOCTYPE a SYSTEM "x"><a>&u;<b c="&u;"/></a>',b'<a></a',b'<a x="',b'<a>&am',b'<a><!-',b'<a xmlns:xml="x"/>']:
    run(d)
for d in [b'<p:a/>',b'<a p:x="1"/>',b'<a xmlns:p=""/>',b'<a xmlns:xml="x"/>',b'<a xmlns:xmlns="x"/>',b'<a xmlns:q="http://www.w3.org/XML/1998/namespace"/>',b'<a:b:c/>',b'<:a/>',b'<a:/>',b'<a xmlns="http://www.w3.org/2000/xmlns/"/>']:
    run(d,ns='!')
def boom(p):
    def f(*a): raise KeyError('boom')
    p.StartElementHandler=f
run(b'<a><b/></a>', setup=boom)
p=expat.ParserCreate(); p.Parse(b'<a/>',True)
for i in range(2):
    try: p.Parse(b'x',True)
    except expat.ExpatError as e: print(e, e.code)
run(b'<a>1\n2\n<b/>3</a>', buffer_text=True, buffer_size=3)
bil=b'<!DOCTYPE a [<!ENTITY a0 "lolololololol">'+b''.join(b'<!ENTITY a%d "%s">'%(i,(b'&a%d;'%(i-1))*10) for i in range(1,9))+b']><a>&a8;</a>'
run(bil, handlers=[])
def ext(p):
    def r(context,base,sysid,pubid):
        print('ext',context,base,sysid,pubid)
        q=p.ExternalEntityParserCreate(context)
        print(q.Parse(b'<?xml encoding="utf-8"?><inner>t</inner> tail',True)); return 1
    p.ExternalEntityRefHandler=r; p.SetBase('/base'); print(p.GetBase())
run(b'<!DOCTYPE a [<!ENTITY x SYSTEM "x.xml">]><a>&x;</a>', setup=ext)
def ext2(p):
    p.SetParamEntityParsing(2)
    def r(context,base,sysid,pubid):
        q=p.ExternalEntityParserCreate(context)
        q.Parse(b'<!ENTITY fromext "FE"><!ATTLIST a d CDATA "dv"><![IGNORE[ <!ENTITY no "n"> ]]><![INCLUDE[<!ENTITY yes "Y">]]>',True); return 1
    p.ExternalEntityRefHandler=r
run(b'<!DOCTYPE a SYSTEM "d.dtd"><a>&fromext;&yes;</a>', setup=ext2)
def fdtd(p): p.UseForeignDTD(True)
run(b'<a>&undefd;</a>', setup=fdtd)
def ctx(p):
    p.StartElementHandler=lambda n,a: print(n,p.GetInputContext())
run(b'<a><b>x</b></a>', setup=ctx)
