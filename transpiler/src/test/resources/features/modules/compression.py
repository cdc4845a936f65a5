# Bytes as text, checksums, compression.
import binascii, zlib
def t(f,*a,**k):
    try: print(getattr(f,'__name__',f),a,k, repr(f(*a,**k)))
    except BaseException as e: print(getattr(f,'__name__',f),a,k,type(e).__module__,type(e).__name__, e)
b=binascii
t(b.a2b_base64,b'YWJj'); t(b.a2b_base64,'YWJj\n'); t(b.a2b_base64,b'YW'); t(b.a2b_base64,b'Y'); t(b.a2b_base64,b'YQ=='); t(b.a2b_base64,b'YQ==YQ=='); t(b.a2b_base64,b'Y*Q=='); t(b.a2b_base64,b'Y*Q==',strict_mode=True); t(b.a2b_base64,b'YQ=',strict_mode=True); t(b.a2b_base64,b'=YQ',strict_mode=True); t(b.a2b_base64,b'YQ==x',strict_mode=True);t(b.a2b_base64,b'YQ===',strict_mode=True); t(b.a2b_base64,b'YWJj=',strict_mode=True); t(b.a2b_base64,'é'); t(b.a2b_base64,3); t(b.a2b_base64,b''); t(b.a2b_base64,b'YWJjZ'); t(b.a2b_base64,b'Y=Q='); t(b.a2b_base64,b'Y=Q=',strict_mode=True); t(b.a2b_base64,b'YQ=a=',strict_mode=True); t(b.a2b_base64,b'YQ'); t(b.a2b_base64,b'YWI=='); t(b.a2b_base64,b'YWI==',strict_mode=True); t(b.a2b_base64,b'====')
t(b.b2a_base64,b'abc'); t(b.b2a_base64,b'ab',newline=False); t(b.b2a_base64,b''); t(b.b2a_base64,'a')
t(b.hexlify,b'abc'); t(b.b2a_hex,b'abcdef',':',2); t(b.hexlify,b'abcdef','-',-4); t(b.hexlify,b'ab','ab'); t(b.hexlify,b'ab','é'); t(b.hexlify,b'ab',3); t(b.hexlify,b'ab',b':'); t(b.hexlify,'a'); t(b.unhexlify,b'6162'); t(b.unhexlify,'616'); t(b.unhexlify,'6g'); t(b.a2b_hex,'é'); t(b.a2b_hex,3)
t(b.crc32,b'abc'); t(b.crc32,b'abc',5); t(b.crc_hqx,b'abc',0); t(b.crc_hqx,b'abc',123456); t(b.crc32,'a')
t(b.a2b_uu,b'#86)C\n'); t(b.b2a_uu,b'abc'); t(b.b2a_uu,b''); t(b.b2a_uu,b'a'*46); t(b.b2a_uu,b'ab\x00',backtick=True); t(b.a2b_uu,b'#86)C!'); t(b.a2b_uu,b'#8'); t(b.a2b_uu,b''); t(b.a2b_uu,b'#8\xff'); t(b.a2b_uu,b'\x7f')
t(b.a2b_qp,b'a=3Db=\nc_d'); t(b.a2b_qp,b'a_b',header=True); t(b.a2b_qp,b'a=ZZ=4'); t(b.a2b_qp,b'=\r\nx='); t(b.b2a_qp,b'a=b c\t\nd\xff'); t(b.b2a_qp,b'a b_',header=True); t(b.b2a_qp,b'x'*100); t(b.b2a_qp,b'a \n b\t',quotetabs=True); t(b.b2a_qp,b'a\r\nb\rc',istext=False); t(b.b2a_qp,b'.\n.a\n'); t(b.b2a_qp,b'a'*75+b'=\n'+b'b'*76+b'\n'+b'c'*77)
z=zlib
d=b'hello hello hello hello '*20
c=z.compress(d); print(z.decompress(c)==d); t(z.decompress,b'abc'); t(z.decompress,c[:-2]); t(z.decompress,c+b'x'); t(z.decompress,c,wbits=-15); t(z.compress,'a'); t(z.compress,b'',10); t(z.compress,b'',wbits=3)
t(z.adler32,b'abc'); t(z.adler32,b'abc',5); t(z.crc32,b'abc'); t(z.crc32,b'abc',2**40)
for w in (-15,15,31,9,-9,25): 
    co=z.compressobj(wbits=w); x=co.compress(d)+co.flush(); print(w,z.decompress(x,w)==d, z.decompress(x,47)==d if w>0 else '')
do=z.decompressobj(); print(do.decompress(c+b'rest'),do.unused_data,do.eof,do.unconsumed_tail,do.flush()); do=z.decompressobj(); print(do.decompress(c,10),do.unconsumed_tail!=b'',do.eof, len(do.flush())); 
t(do.decompress,b'',-1); t(z.decompressobj,5); t(z.decompressobj,zdict=3); co=z.compressobj(zdict=b'hello '); x=co.compress(d)+co.flush(); do=z.decompressobj(zdict=b'hello '); print(do.decompress(x)==d); t(z.decompressobj().decompress,x); co=z.compressobj(); x0=co.compress(b'a'); co.flush(); t(co.flush); t(co.compress,b'a'); 
co=z.compressobj(); a=co.compress(b'abc')+co.flush(z.Z_SYNC_FLUSH); do=z.decompressobj(); print(do.decompress(a),do.eof,do.unused_data); print(do.decompress(co.compress(b'xyz')+co.flush())); t(co.flush,17)
zd=z._ZlibDecompressor(wbits=31); co=z.compressobj(wbits=31); x=co.compress(d)+co.flush(); print(zd.decompress(x,max_length=5),zd.needs_input,zd.eof,len(zd.decompress(b'')),zd.eof,zd.unused_data); t(zd.decompress,b'')
for l in (-1,0,1,9): print(l, z.compress(b'aaaaaaaaaabbbb',l).hex())
