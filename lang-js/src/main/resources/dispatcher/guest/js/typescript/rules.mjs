/** What to do with the nodes of a syntax tree that hold types; a rule that gives false has dealt with all below its node. */

const erase = (node, blanks) => {
  blanks.blank(node.start, node.end);
  return false;
};

const eraseStatement = (node, blanks) => {
  blanks.blankStatement(node);
  return false;
};

/** Says why a node cannot be taken away. */
const refuse = (what, instead) => node => {
  if (node.declare) {
    return true;
  }
  const { start, end } = node.loc;
  throw Object.assign(
    new SyntaxError(`${what} more than a type, and only types are taken out of TypeScript here; ${instead}.`),
    { loc: start, end: end.line === start.line ? end.column : undefined });
};

/** Erases what is only declared; anything else goes by another rule. */
const unlessDeclared = rule => (node, blanks) => (node.declare ? eraseStatement : rule)(node, blanks);

const isErased = node => node?.declare || ['TSDeclareFunction', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration']
  .includes(node?.type);

function exported(node, blanks) {
  return node.exportKind === 'type' || isErased(node.declaration) ? eraseStatement(node, blanks) : true;
}

function imported(node, blanks) {
  return node.importKind === 'type' ? eraseStatement(node, blanks) : true;
}

function specifier(node, blanks) {
  if (node.importKind === 'type' || node.exportKind === 'type') {
    blanks.blankElement(node);
    return false;
  }
  return true;
}

/** `x as T`, `x satisfies T` and `x!`. */
function behindExpression(node, blanks) {
  blanks.blank(node.expression.end, node.end);
}

/** `<T>x`; a line end between them would end a return. */
function assertion(node, blanks) {
  if (blanks.isBroken(node.start, node.expression.start)) {
    refuse('An assertion over several lines is', 'write it with as')(node);
  }
  blanks.blank(node.start, node.expression.start);
}

/** `this: T` as a parameter, and types over several lines, after which an arrow may not begin a line. */
function callable(node, blanks) {
  const [first, second] = node.params;
  if (first?.type === 'Identifier' && first.name === 'this') {
    second ? blanks.blank(first.start, second.start) : blanks.blankElement(first);
  }
}

function arrow(node, blanks) {
  const { returnType, typeParameters } = node;
  if (typeParameters && blanks.isBroken(typeParameters.start, typeParameters.end)) {
    move(blanks, '(', blanks.find('(', typeParameters.end), typeParameters.start);
  }
  if (returnType && blanks.isBroken(returnType.start, returnType.end)) {
    move(blanks, ')', blanks.findBack(')', returnType.start), returnType.end - 1);
  }
}

function move(blanks, character, from, to) {
  blanks.put(from, ' ');
  blanks.put(to, character);
}

function identifier(node, blanks) {
  if (node.optional) {
    const mark = blanks.find('?', node.start + node.name.length);
    blanks.blank(mark, mark + 1);
  }
}

function declarator(node, blanks) {
  if (node.definite) {
    const mark = blanks.find('!', node.id.start + node.id.name.length);
    blanks.blank(mark, mark + 1);
  }
}

/** A loop's own variable is followed by the loop, not by a line end. */
function loop(node) {
  for (const head of [node.init, node.left]) {
    if (head) {
      head.isLoopHead = true;
    }
  }
}

function classLike(node, blanks) {
  if (node.abstract) {
    blanks.blank(node.start, node.start + 'abstract'.length);
  }
  if (node.implements?.length) {
    blanks.blank(blanks.findBack('implements', node.implements[0].start), node.implements.at(-1).end);
    node.implements = [];
  }
}

function member(node, blanks) {
  if (node.abstract || node.declare) {
    return eraseStatement(node, blanks);
  }
  modifiers(node, blanks);
  const mark = node.optional ? '?' : node.definite ? '!' : null;
  if (mark) {
    const offset = blanks.find(mark, node.key.end);
    blanks.blank(offset, offset + 1);
  }
  return node.params ? callable(node, blanks) : true;
}

function modifiers(node, blanks) {
  const words = blanks.text(node.start, node.key.start).matchAll(/\b(public|private|protected|readonly|override)\b/g);
  for (const { index, 0: word } of words) {
    blanks.blank(node.start + index, node.start + index + word.length);
    if (index === 0) {
      blanks.put(node.start, ';');
    }
  }
}

export const rules = {
  TSTypeAnnotation: erase,
  TSTypeParameterDeclaration: erase,
  TSTypeParameterInstantiation: erase,
  TSDeclareFunction: eraseStatement,
  TSDeclareMethod: eraseStatement,
  TSIndexSignature: eraseStatement,
  TSInterfaceDeclaration: eraseStatement,
  TSTypeAliasDeclaration: eraseStatement,
  TSAsExpression: behindExpression,
  TSNonNullExpression: behindExpression,
  TSSatisfiesExpression: behindExpression,
  TSTypeAssertion: assertion,
  TSEnumDeclaration: unlessDeclared(refuse('An enum is', 'write a constant object')),
  TSModuleDeclaration: unlessDeclared(refuse('A namespace is', 'write a module of its own')),
  TSParameterProperty: refuse('A parameter property is', 'write the field and assign it in the constructor'),
  TSImportEqualsDeclaration: refuse('An import with = is', "write import … from '…'"),
  TSExportAssignment: refuse('An export with = is', 'write export default'),
  TSNamespaceExportDeclaration: refuse('An export as a namespace is', 'write export'),
  Decorator: refuse('A decorator is', 'call the function yourself'),
  ExportAllDeclaration: exported,
  ExportDefaultDeclaration: exported,
  ExportNamedDeclaration: exported,
  ExportSpecifier: specifier,
  ImportDeclaration: imported,
  ImportSpecifier: specifier,
  VariableDeclaration: unlessDeclared(() => true),
  VariableDeclarator: declarator,
  Identifier: identifier,
  ForStatement: loop,
  ForInStatement: loop,
  ForOfStatement: loop,
  ArrowFunctionExpression: arrow,
  FunctionDeclaration: callable,
  FunctionExpression: callable,
  ObjectMethod: callable,
  ClassDeclaration: unlessDeclared(classLike),
  ClassExpression: classLike,
  ClassMethod: member,
  ClassPrivateMethod: member,
  ClassProperty: member,
  ClassPrivateProperty: member,
};
