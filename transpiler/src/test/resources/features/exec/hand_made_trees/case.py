"""Trees made by hand are checked before they are compiled."""
import ast
def t(tree, mode='exec'):
    ast.fix_missing_locations(tree)
    try: c=compile(tree,'t',mode); print('ok', eval(c,{'x':5}) if mode=='eval' else exec(c,{'x':5}))
    except Exception as e: print(type(e).__name__, e)
L=ast.Load()
t(ast.Module([ast.Expr(ast.NamedExpr(ast.Constant(42), ast.Constant(1)))],[]))
t(ast.Module([ast.TypeAlias(ast.Subscript(ast.Name('x',L),ast.Name('x',L),ast.Store()),[],ast.Name('x',L))],[]))
t(ast.parse("t'{x}b{x!r:>5}'",mode='eval'),'eval')
t(ast.Module([ast.For(ast.Constant(1),ast.Name('x',L),[ast.Pass()],[])],[]))
t(ast.Module([ast.Assign([ast.Constant(1)],ast.Name('x',L))],[]))
t(ast.Module([ast.AnnAssign(ast.Tuple([],ast.Store()),ast.Name('x',L),None,0)],[]))
t(ast.Module([ast.AugAssign(ast.Tuple([],ast.Store()),ast.Add(),ast.Name('x',L))],[]))
t(ast.Module([ast.Delete([ast.Constant(1)])],[]))
for v in ((1,2),1+2j,b'x',-5,-1.5,(1,(2,'a'))):
    t(ast.Expression(ast.Constant(v)),'eval')
for p in (ast.MatchStar(),ast.MatchStar('a'),ast.MatchValue(ast.Name('x',L)),ast.MatchSequence([ast.MatchStar('_')]),ast.MatchOr([]),ast.MatchMapping([ast.Name('x',L)],[ast.MatchAs()],None),ast.MatchMapping([ast.Constant(1)],[],None),ast.MatchClass(ast.Constant(1),[],[],[]),ast.MatchSingleton(1),ast.MatchAs(ast.MatchAs(),None),ast.MatchAs(None,'_'),ast.MatchAs(name='y')):
    t(ast.Module([ast.Match(ast.Name('x',L),[ast.match_case(p,None,[ast.Pass()])])],[]))
t(ast.Module([ast.FunctionDef('f',ast.arguments([],[],None,[ast.arg('a')],[],None,[]),[ast.Pass()],[],None,None,[])],[]))
t(ast.Module([ast.FunctionDef('f',ast.arguments([],[],None,[],[],None,[ast.Name('x',L)]),[ast.Pass()],[],None,None,[])],[]))
t(ast.Module([ast.Expr(ast.Compare(ast.Name('x',L),[],[]))],[]))
t(ast.Module([ast.Expr(ast.GeneratorExp(ast.Name('x',L),[]))],[]))
t(ast.Module([ast.Try([ast.Pass()],[],[],[])],[]))
t(ast.Module([ast.TryStar([ast.Pass()],[],[],[])],[]))
