using Swage.Maps;
using Swage.Serialization;

namespace Swage.Runtime.Tests.Maps;

// What the generator writes for an invented map: how a parcel is to be handed over.
public abstract partial record ParcelNotes : TypedMap
{
    private protected ParcelNotes()
    {
    }

    public abstract string Handover { get; }

    public required string ParcelId { get; init; }

    public string? DepotSeal { get; init; }
}

public sealed partial record LockerNotes : ParcelNotes
{
    public override string Handover => "LOCKER";

    public required string LockerCode { get; init; }

    public string? Floor { get; init; }

    protected override string? __Entry(int index, out string? key)
    {
        switch (index)
        {
            case 0: key = "PARCEL_ID"; return ParcelId;
            case 1: key = "LOCKER_CODE"; return LockerCode;
            case 2: key = "DEPOT_SEAL"; return DepotSeal;
            case 3: key = "FLOOR"; return Floor;
            default: key = null; return null;
        }
    }
}

public sealed partial record DoorstepNotes : ParcelNotes
{
    public override string Handover => "DOORSTEP";

    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    protected override string? __Entry(int index, out string? key)
    {
        switch (index)
        {
            case 0: key = "PARCEL_ID"; return ParcelId;
            case 1: key = "DEPOT_SEAL"; return DepotSeal;
            default: key = null; return null;
        }
    }

    protected override IReadOnlyDictionary<string, string>? __Family(int index, out string? prefix)
    {
        switch (index)
        {
            case 0: prefix = "label."; return Labels;
            default: prefix = null; return null;
        }
    }

    public bool Equals(DoorstepNotes? other) => base.Equals(other) && Structural.Equal(Labels, other.Labels);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Structural.Hash(Labels));
}

/// <summary>Two families, the second of any keys.</summary>
public sealed partial record FreeNotes : ParcelNotes
{
    public override string Handover => "FREE";

    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public IReadOnlyDictionary<string, string>? OtherKeys { get; init; }

    protected override string? __Entry(int index, out string? key)
    {
        switch (index)
        {
            case 0: key = "PARCEL_ID"; return ParcelId;
            case 1: key = "DEPOT_SEAL"; return DepotSeal;
            default: key = null; return null;
        }
    }

    protected override IReadOnlyDictionary<string, string>? __Family(int index, out string? prefix)
    {
        switch (index)
        {
            case 0: prefix = "label."; return Labels;
            case 1: prefix = ""; return OtherKeys;
            default: prefix = null; return null;
        }
    }
}
