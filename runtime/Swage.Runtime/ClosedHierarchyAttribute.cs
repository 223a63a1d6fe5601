namespace Swage;

/// <summary>
/// Says that the types nested in this one and derived from it are all there are, so that a <c>switch</c> that names each is complete. Generated
/// unions and generated views of what a service asks next carry it; the analyzers of Swage read it.
/// </summary>
/// <remarks>Metadata alone: nothing reads it at run time, and trimming removes it.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ClosedHierarchyAttribute : Attribute;
