namespace Swage.Smithy.Syntax;

/// <summary>What the lexer tells apart. White space counts: the IDL's grammar says where a line may break.</summary>
internal enum TokenKind : byte
{
    EndOfFile,
    Space,
    NewLine,
    Comma,
    Comment,
    DocComment,
    At,
    String,
    TextBlock,
    Colon,
    Walrus,
    Identifier,
    Dot,
    Pound,
    Dollar,
    Number,
    LeftBrace,
    RightBrace,
    LeftBracket,
    RightBracket,
    LeftParen,
    RightParen,
    Equal,
    Error,
}
