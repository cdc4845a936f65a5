"""What stands on expat: ElementTree, minidom, SAX and property lists."""

import io
import plistlib
import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax
from xml.dom import pulldom
from xml.sax import saxutils

DOCUMENT = """<?xml version="1.0"?>
<!DOCTYPE library [<!ENTITY house "Krait &amp; Co">]>
<library xmlns:m="urn:meta">
  <book id="1" m:lang="en"><title>One</title><price>9.5</price></book>
  <!-- between -->
  <book id="2"><title>Two &house;</title><?note here?><price>12</price></book>
</library>
"""

root = ET.fromstring(DOCUMENT)
print(root.tag, root.attrib, [child.tag for child in root])
for book in root.findall("book"):
    print(book.attrib, book.find("title").text, float(book.findtext("price")))
print(root.findall("./book[@id='2']/title")[0].text)
print([element.tag for element in root.iter()])
print(ET.tostring(root, encoding="unicode"))
ET.indent(root, "    ")
print(ET.tostring(root).decode())
print(ET.canonicalize(DOCUMENT))

made = ET.Element("a", {"k": 'v"<'})
ET.SubElement(made, "b").text = "x < y & z"
ET.SubElement(made, "c").tail = "tail"
out = io.BytesIO()
ET.ElementTree(made).write(out, encoding="utf-8", xml_declaration=True, short_empty_elements=False)
print(out.getvalue())

for event, element in ET.iterparse(io.StringIO(DOCUMENT), events=("start", "end", "start-ns", "comment", "pi")):
    print(event, element if isinstance(element, tuple) else element.tag)
pull = ET.XMLPullParser(["end"])
for piece in ("<r><a>1</a>", "<b", "/></r>"):
    pull.feed(piece)
    print([(event, element.tag) for event, element in pull.read_events()])
pull.close()

for bad in ("<a>", "<a></b>", "", "x", "<a>&none;</a>", "<a b='1' b='2'/>", "<a/><b/>"):
    try:
        ET.fromstring(bad)
    except ET.ParseError as error:
        print(error, error.code, error.position)

dom = xml.dom.minidom.parseString(DOCUMENT)
print(dom.documentElement.tagName, dom.doctype.name, len(dom.getElementsByTagName("book")))
print(dom.getElementsByTagName("title")[1].firstChild.data)
print(dom.documentElement.toxml())
print(xml.dom.minidom.parseString("<a><b c='1'/>t</a>").toprettyxml(indent="  "))


class Handler(xml.sax.ContentHandler):
    def startElement(self, name, attrs):
        print("start", name, dict(attrs))

    def endElement(self, name):
        print("end", name)

    def characters(self, content):
        print("text", repr(content))


xml.sax.parseString("<a x='1'>one<b/>two</a>", Handler())
try:
    xml.sax.parseString("<a>", Handler())
except xml.sax.SAXParseException as error:
    print(error)
print(saxutils.escape("<&>"), saxutils.quoteattr("it's"))
for event, node in pulldom.parseString("<a><b>1</b></a>"):
    print(event, node.nodeName)

value = {"name": "x", "list": [1, 2.5, True, b"bytes"], "inner": {"é": "ü"}}
text = plistlib.dumps(value)
print(text.decode())
print(plistlib.loads(text) == value, plistlib.loads(plistlib.dumps(value, fmt=plistlib.FMT_BINARY)) == value)
