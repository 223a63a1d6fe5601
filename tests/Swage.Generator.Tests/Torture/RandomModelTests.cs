using System.Diagnostics;
using Swage.Generator.Tests.Harness;

namespace Swage.Generator.Tests.Torture;

/// <summary>Models made at random: each compiles without a warning. A failure names its seed, and the seed makes the same model again.</summary>
public class RandomModelTests
{
    // SWAGE_TORTURE=2000 for a longer run after a change of the generator.
    private static readonly int s_models = int.TryParse(Environment.GetEnvironmentVariable("SWAGE_TORTURE"), out var models) ? models : 300;
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(40 * Math.Max(1, s_models / 300));

    [Fact]
    public void Random_models_compile()
    {
        var clock = Stopwatch.StartNew();
        var made = 0;
        for (var seed = 1; seed <= s_models && (clock.Elapsed < s_time || seed <= 30); seed++, made++)
        {
            var model = new RandomModel(seed).Write();
            try
            {
                GeneratorRun.Of(NastyModelTests.Client, NastyModelTests.Model(model)).AssertCompiles();
            }
            catch (Exception e)
            {
                Assert.Fail($"Seed {seed}: {e.Message}\n{model}");
            }
        }

        Assert.True(made >= 30);
    }
}
