using System.Security.Cryptography;
using System.Text;

namespace Swage.Benchmarks.Compare.Wire;

/// <summary>Text and bytes that look random and are the same in every run.</summary>
internal static class Filler
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    public static string Text(int seed, int length)
    {
        var random = new Random(seed);
        return string.Create(length, random, static (text, random) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = Letters[random.Next(Letters.Length)];
        });
    }

    public static byte[] Bytes(int seed, int length)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

#pragma warning disable CA5351 // The service answers with this hash; nothing is protected by it.
    public static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Utf8(text)));
#pragma warning restore CA5351
}
