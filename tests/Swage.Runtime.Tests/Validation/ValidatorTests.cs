using System.Numerics;
using Swage.Serialization;
using Swage.Validation;

namespace Swage.Runtime.Tests.Validation;

public class ValidatorTests
{
    [Fact]
    public void Every_violation_is_gathered_with_its_path_and_no_value()
    {
        var result = Validator.Run(0, static (_, v) =>
        {
            Assert.False(v.Enter<string>("Missing", null, required: true));
            Assert.False(v.Enter<int?>("Optional", null));
            if (v.Enter("Name", "topsecret"))
            {
                v.Length("topsecret", null, 3);
                v.Pattern(false, "^[a-z]+$");
                v.Leave();
            }

            if (v.Enter("Context", new object()))
            {
                if (v.Enter("Headers", new object()))
                {
                    v.EnterIndex(2);
                    if (v.Enter<int?>("Size", 4711))
                    {
                        v.Range(4711, 1, 10);
                        v.Leave();
                    }

                    v.Leave();
                    v.Leave();
                }

                if (v.Enter("Map", new object()))
                {
                    v.EnterKey("key");
                    v.OneOf(false, "Color");
                    v.Leave();
                    v.EnterKey("topsecret", sensitive: true);
                    v.Count(0, 1, null);
                    v.Leave();
                    v.Leave();
                }

                v.Leave();
            }

            if (v.Enter("Last", "x"))
            {
                v.Unique(["topsecret", "b", "topsecret"]);
                v.Leave();
            }
        });
        Assert.False(result.IsValid);
        Assert.Equal(
            """
            Missing: is required
            Name: must have at most 3 characters, but has 9
            Name: must match the pattern ^[a-z]+$
            Context.Headers[2].Size: must be between 1 and 10
            Context.Map["key"]: must be one of the values of Color
            Context.Map["***"]: must have at least 1 items, but has 0
            Last: must have no equal items, but item 2 is like one before it
            """,
            result.ToString());
        Assert.Equal(["required", "length", "pattern", "range", "enum", "length", "uniqueItems"], result.Violations.Select(static x => x.Constraint));
        Assert.DoesNotContain("topsecret", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Within_a_secret_no_key_is_quoted_at_any_depth()
    {
        var result = Validator.Run(0, static (_, v) =>
        {
            Assert.True(v.Enter("Secret", new object(), sensitive: true));
            v.EnterIndex(0);
            v.EnterKey("topsecret");
            Assert.True(v.Enter("Inner", new object()));
            v.EnterKey("topsecret");
            v.Count(0, 1, null);
            v.Leave();
            v.Leave();
            v.Leave();
            v.Leave();
            v.Leave();
            Assert.False(v.Enter<object>("Missing", null, required: true, sensitive: true));
            Assert.True(v.Enter("Open", new object()));
            v.EnterKey("key");
            v.Count(0, 1, null);
        });
        Assert.Equal(["Secret[0][\"***\"].Inner[\"***\"]", "Missing", "Open[\"key\"]"], result.Violations.Select(static x => x.Path));
    }

    [Fact]
    public void A_valid_value_has_no_violations()
    {
        var result = Validator.Run("x", static (x, v) => v.Length(x, 1, 1));
        Assert.True(result.IsValid);
        Assert.Empty(result.Violations);
        Assert.Equal("Valid", result.ToString());
        result.ThrowIfInvalid("Put");
        var invalid = Validator.Run("x", static (x, v) => v.Length(x, 2, null));
        Assert.Same(invalid, Assert.Throws<RequestValidationException>(() => invalid.ThrowIfInvalid("Put")).Result);
    }

    [Theory]
    [InlineData("", 0, 0, true)]
    [InlineData("", 1, null, false)]
    [InlineData("😀😀", 2, 2, true)]
    [InlineData("😀😀", 3, null, false)]
    [InlineData("😀😀", null, 3, true)]
    [InlineData("😀😀", null, 1, false)]
    [InlineData("abc", 3, 3, true)]
    [InlineData("a😀c", 3, 3, true)]
    [InlineData("a😀c", 4, 4, false)]
    public void Strings_are_counted_in_scalar_values(string value, int? min, int? max, bool isValid) =>
        Assert.Equal(isValid, Validator.Run(value, (x, v) => v.Length(x, min, max)).IsValid);

    [Fact]
    public void Ranges_include_their_bounds_in_every_type()
    {
        Assert.True(Valid(static v => v.Range(5L, 5, 5)));
        Assert.False(Valid(static v => v.Range(4L, 5, null)));
        Assert.True(Valid(static v => v.Range(0.5, 0.5, null)));
        Assert.False(Valid(static v => v.Range(double.NaN, 0, null)));
        Assert.False(Valid(static v => v.Range(0.51, null, 0.5)));
        Assert.False(Valid(static v => v.Range(0.1m, 0.2m, null)));
        Assert.False(Valid(static v => v.Range(BigInteger.Pow(10, 30), null, BigInteger.Pow(10, 29))));
        Assert.True(Valid(static v => v.Range(BigDecimal.Parse("1.50"), BigDecimal.Parse("1.5"), BigDecimal.Parse("1.5"))));
        Assert.False(Valid(static v => v.Range(BigDecimal.Parse("1.51"), null, BigDecimal.Parse("1.5"))));
        Assert.Equal("must be exactly 5", Validator.Run(0, static (_, v) => v.Range(4L, 5, 5)).Violations[0].Message);
        Assert.False(Valid(static v => v.Length(new byte[3], 4, null)));

        static bool Valid(Action<Validator> check) => Validator.Run(check, static (x, v) => x(v)).IsValid;
    }

    [Fact]
    public void Uniqueness_is_structural()
    {
        IReadOnlyList<string> list = ["a", "A"];
        Assert.True(Validator.Run(list, static (x, v) => v.Unique(x)).IsValid);
        ReadOnlyMemory<byte>[] blobs = [new byte[] { 1 }, new byte[] { 2 }, new byte[] { 1 }];
        Assert.Single(Validator.Run(blobs, static (x, v) => v.Unique(x)).Violations);
        IReadOnlyList<string>[] lists = [["a"], ["b"], new List<string> { "a" }];
        Assert.Single(Validator.Run(lists, static (x, v) => v.Unique(x, static (a, b) => Structural.Equal(a, b))).Violations);
    }

    [Fact]
    public void Recursion_ends_with_a_violation_before_the_stack_does()
    {
        var chain = new Chain(null);
        for (var i = 0; i < 100_000; i++)
            chain = new(chain);
        var violation = Assert.Single(Validator.Run(chain, static (x, v) => x.Validate(v)).Violations);
        Assert.Equal("nesting", violation.Constraint);
        Assert.Equal(CodecLimits.MaxDepth, violation.Path.Count(static x => x == '.'));
    }

    private sealed class Chain(Chain? next)
    {
        public void Validate(Validator v)
        {
            if (v.Enter("Next", next))
            {
                next.Validate(v);
                v.Leave();
            }
        }
    }
}
