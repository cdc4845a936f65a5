def t(f, *a):
    try: r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ()))
        return e
    print(repr(r))
    return r
from typing import *
import typing
T = TypeVar('T'); S = TypeVar('S'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
for x in (List[int], Dict[str, int], Optional[int], Union[int, str, None], Tuple[int, ...], Tuple[()], Callable[[int], str], Callable[..., int], Callable[P, int], Type[int], Any, NoReturn, Never, ClassVar[int], Final[int], Literal[1, 'a', None], Annotated[int, 'x', 1], Concatenate[int, P], TypeGuard[int], Self, LiteralString, Required[int], NotRequired[int], Unpack[Ts], List[T], Dict[T, S], Iterable[T], Mapping[str, T], Generator[int, str, None], AsyncIterator[int], Counter[str], Deque[int], ChainMap[str, int], DefaultDict[str, list], OrderedDict[str, int], Pattern[str], Match, IO[str], TextIO, Text, SupportsInt, Sized, Hashable, ContextManager[int], Awaitable[int], Coroutine[int, str, bool], Set[int], FrozenSet[int], type[int], int | str, int | None, list[T] | None, ForwardRef('X'), Protocol, Generic, NamedTuple, TypedDict, NewType('N', int), TypeIs[int], ReadOnly[int], TypeAlias, Literal[True], Union[int, list[str]], Optional['Fwd'], Callable[[T, S], T], Callable[Concatenate[int, P], T]):
    print(repr(x), getattr(x, '__origin__', None), getattr(x, '__args__', None), getattr(x, '__parameters__', None))
class G(Generic[T, S]): pass
class H(G[int, T]): pass
class I(H[str]): pass
print(G[int, str], G[int, str].__args__, H.__parameters__, I.__orig_bases__, H[str], G[T, int][str], I.__parameters__, G.__mro__); t(lambda: G[int]); t(lambda: G[int, str, int]); t(lambda: I[int]); t(lambda: G[int, str]()); t(lambda: isinstance(1, G[int, str])); t(lambda: type('x', (Generic[T], Generic[S]), {})); t(lambda: Generic[T, T]); t(lambda: List[int, str]); t(lambda: Optional[int, str]); t(lambda: Union[()]); t(lambda: List[int]()); t(lambda: List()); t(lambda: Any()); t(lambda: isinstance(1, Any)); t(lambda: Callable[int]); t(lambda: Callable[[int]]); t(lambda: Literal[[1]]); t(lambda: ClassVar[ClassVar[int]]); t(lambda: Final[int, str]); t(lambda: Annotated[int]); t(lambda: issubclass(list, List)); t(lambda: isinstance([], List)); t(lambda: isinstance([], List[int])); t(lambda: isinstance({}, Mapping)); t(lambda: Dict[int]); t(lambda: Tuple[int][str]); t(lambda: List[T][int]); t(lambda: Dict[T, S][int, str]); t(lambda: Dict[T, T][int]); t(lambda: Union[T, int][str]); t(lambda: Callable[[T], S][int, str]); t(lambda: Callable[P, T][[int, str], bool]); t(lambda: Tuple[Unpack[Ts]][int, str]); t(lambda: list[T][int]); t(lambda: (int | T)[str]); t(lambda: Annotated[T, 1][int])
print(Union[int, str] == Union[str, int], hash(Union[int, str]) == hash(Union[str, int]), List[int] == List[int], Optional[int] == Union[None, int], Union[int, int], Union[int, Union[str, int]], Literal[1] == Literal[True], Literal[1, 1], Union[int, Any])
def f(a: int, b: 'str', c: Optional[List['G']] = None, *args: T, **kw: Annotated[int, 'm']) -> 'G[int, str]': ...
print(get_type_hints(f)); print(get_type_hints(f, include_extras=True)); print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_origin(int | str), get_args(Callable[[int, str], bool]), get_origin(Annotated[int, 1]), get_args(Annotated[int, 1]), get_origin(5))
class A:
    x: int
    y: 'Optional[A]' = None
    z: ClassVar[int] = 1
    def m(self, q: 'A') -> 'undefined_name': ...
class B(A): w: str
print(get_type_hints(A), get_type_hints(B)); t(lambda: get_type_hints(A.m)); t(lambda: get_type_hints(5)); print(A.__annotations__)
class NT(NamedTuple):
    a: int
    b: str = 'x'
    def total(self): return self.a
n = NT(1); print(n, n._fields, n._field_defaults, NT.__annotations__, n.total(), n._replace(a=2), n._asdict(), NT._make([1, 2]), n == (1, 'x'), NT.__mro__, isinstance(n, tuple)); t(lambda: NT()); t(lambda: setattr(n, 'a', 3)); N2 = NamedTuple('N2', [('p', int), ('q', str)]); print(N2(1, 'a'), N2.__annotations__, N2.__doc__)
a, b = n; print(a, b, n[0], n[1:], len(n))
match n:
    case NT(a=1, b=z): print('match', z)
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
class TD2(TD):
    c: NotRequired[ReadOnly[int]]
print(TD(a=1), TD.__annotations__, TD.__required_keys__, TD.__optional_keys__, TD.__total__, TD2.__required_keys__, sorted(TD2.__optional_keys__), TD2.__readonly_keys__, sorted(TD2.__mutable_keys__), type(TD(b=1)), TD2.__bases__, TD.__mro__); t(lambda: isinstance({}, TD)); TDF = TypedDict('TDF', {'in': int, 'x': 'str'}); print(TDF, TDF.__annotations__)
class Stack[T]:
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, item: T) -> None: self.items.append(item)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(1); print(s.pop(), Stack[int], Stack.__type_params__, Stack.__parameters__, Stack.__orig_bases__, s.__orig_class__, get_type_hints(Stack.push))
class Multi[K, V: int, *Ts, **P](Dict[K, V]): pass
print(Multi.__type_params__, Multi.__parameters__, Multi.__orig_bases__, Multi[str, int, float, [int]]); 
def gf[T: (int, str), *A, **P](x: T, *a: *A, **k: P.kwargs) -> Callable[P, T]: return x
print(gf.__type_params__, gf.__annotations__, get_type_hints(gf))
type Alias[T] = dict[str, T]
type Rec = int | list[Rec]
print(Alias[int], Alias.__value__, Alias[int].__origin__, Rec.__value__, Rec, get_args(Alias[int]), Alias | int, Optional[Rec], List[Alias])
