namespace Swage.Benchmarks.Compare.Builds;

/// <summary>What one build took, in milliseconds.</summary>
internal readonly record struct BuildTime(double Clock, double Processor);
