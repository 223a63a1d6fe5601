using Swage.Generator.Collections;

namespace Swage.Generator.Plan;

/// <summary>What a structure gets for a map whose keys are known. One of: <see cref="WrittenMapUsePlan"/>, <see cref="ReadMapUsePlan"/>.</summary>
/// <param name="Selector">The property that decides.</param>
/// <param name="KeysType">The class with the constants, in full.</param>
/// <param name="Companions">The properties that go along.</param>
/// <param name="IsSensitive">Whether the whole map is a secret.</param>
internal abstract record MapUsePlan(string Selector, string KeysType, EquatableArray<CompanionUsePlan> Companions, bool IsSensitive);

/// <summary>A parameter of <c>Create</c> and the property it sets.</summary>
internal sealed record CreateParameterPlan(string Type, string Local, string Property);

/// <summary>The static method that makes a request of a typed map.</summary>
/// <param name="Method">Its name.</param>
/// <param name="SelectorOfMap">The typed map's property that says which case it is.</param>
/// <param name="SelectorProperty">The request's property that it sets.</param>
/// <param name="Map">The typed map.</param>
/// <param name="Others">What else there is to give: required members, and members that go along.</param>
internal sealed record CreatePlan(string Method, string SelectorOfMap, string SelectorProperty, CreateParameterPlan Map, EquatableArray<CreateParameterPlan> Others, DocPlan Doc);

/// <summary>A member that goes along with a structure's map.</summary>
/// <param name="Member">Its name in the model.</param>
/// <param name="Property">Its property.</param>
/// <param name="CanBeAbsent">Whether the property can be null.</param>
internal sealed record CompanionUsePlan(string Member, string Property, bool CanBeAbsent);

/// <summary>A structure's map that is filled.</summary>
/// <param name="Member">The map's name in the model.</param>
/// <param name="SelectorValue">The expression of the value that decides, as text or null.</param>
/// <param name="Operation">The operation that takes the structure; null where it is not one alone.</param>
/// <param name="RefusedCases">The cases that operation does not take.</param>
/// <param name="Create">How to make a request of a typed map, or null where another map of the structure has that method.</param>
internal sealed record WrittenMapUsePlan(
    string Selector, string KeysType, EquatableArray<CompanionUsePlan> Companions, bool IsSensitive, string Member, string SelectorValue, string? Operation,
    EquatableArray<string> RefusedCases, CreatePlan? Create)
    : MapUsePlan(Selector, KeysType, Companions, IsSensitive);

/// <summary>A structure's map that is read.</summary>
/// <param name="Type">The hierarchy, in full.</param>
/// <param name="Method">The method that gives it.</param>
/// <param name="Arguments">The properties it is made of; null for those the structure lacks.</param>
/// <param name="Doc">The method's documentation.</param>
internal sealed record ReadMapUsePlan(
    string Selector, string KeysType, EquatableArray<CompanionUsePlan> Companions, bool IsSensitive, string Type, string Method, EquatableArray<string> Arguments, DocPlan Doc)
    : MapUsePlan(Selector, KeysType, Companions, IsSensitive);
