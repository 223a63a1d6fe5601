using System.Text;

namespace Swage.CognitoIdentityProvider.Quickstart;

/// <summary>Asks on the console.</summary>
internal static class Keyboard
{
    /// <summary>Asks for something that may be seen.</summary>
    /// <exception cref="EndOfStreamException">Nobody is there to answer.</exception>
    public static string Ask(string what)
    {
        Console.Write($"  {what}: ");
        return Console.ReadLine()?.Trim() ?? throw NobodyThere(what);
    }

    /// <summary>Asks for something that must not be seen. Input that is not a keyboard is read as a line.</summary>
    /// <exception cref="EndOfStreamException">Nobody is there to answer.</exception>
    public static string AskHidden(string what)
    {
        Console.Write($"  {what}: ");
        if (Console.IsInputRedirected)
            return Console.ReadLine() ?? throw NobodyThere(what);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }

        Console.WriteLine();
        return typed.ToString();
    }

    private static EndOfStreamException NobodyThere(string what) => new($"The input ended before it was asked: {what}.");
}
