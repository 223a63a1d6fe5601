using Swage.Maps;
using Swage.Serialization;

namespace Swage.Benchmarks.Compare.Maps;

// What the generator writes for two cases of a map, so that the area needs no model.
internal abstract record SampleResponses : TypedMap
{
    private protected SampleResponses()
    {
    }

    public required string Username { get; init; }

    public string? SecretHash { get; init; }
}

internal sealed record SmsMfaResponses : SampleResponses
{
    public required string SmsMfaCode { get; init; }

    public string? DeviceKey { get; init; }

    protected override string? __Entry(int index, out string? key)
    {
        switch (index)
        {
            case 0: key = "USERNAME"; return Username;
            case 1: key = "SMS_MFA_CODE"; return SmsMfaCode;
            case 2: key = "SECRET_HASH"; return SecretHash;
            case 3: key = "DEVICE_KEY"; return DeviceKey;
            default: key = null; return null;
        }
    }
}

internal sealed record NewPasswordRequiredResponses : SampleResponses
{
    public required string NewPassword { get; init; }

    public IReadOnlyDictionary<string, string>? UserAttributes { get; init; }

    public bool Equals(NewPasswordRequiredResponses? other) =>
        base.Equals(other) && NewPassword == other.NewPassword && Structural.Equal(UserAttributes, other.UserAttributes);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), NewPassword, Structural.Hash(UserAttributes));

    protected override string? __Entry(int index, out string? key)
    {
        switch (index)
        {
            case 0: key = "USERNAME"; return Username;
            case 1: key = "NEW_PASSWORD"; return NewPassword;
            case 2: key = "SECRET_HASH"; return SecretHash;
            default: key = null; return null;
        }
    }

    protected override IReadOnlyDictionary<string, string>? __Family(int index, out string? prefix)
    {
        switch (index)
        {
            case 0: prefix = "userAttributes."; return UserAttributes;
            default: prefix = null; return null;
        }
    }
}
