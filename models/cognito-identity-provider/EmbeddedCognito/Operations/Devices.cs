using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>ConfirmDevice: keeps a device's verifier, which makes the device one that is remembered.</summary>
internal sealed class Devices(UserPool pool)
{
    public JsonObject Confirm(Input input)
    {
        var accessToken = input.Required("AccessToken", Rule.Token);
        var deviceKey = input.Required("DeviceKey", Rule.DeviceKeyLength);
        input.Optional("DeviceName", Rule.DeviceName);
        var config = input.Structure("DeviceSecretVerifierConfig");
        var verifier = Positive(config?.Optional("PasswordVerifier", Rule.Any));
        var salt = Positive(config?.Optional("Salt", Rule.Any));
        input.Check();

        // A key of the wrong form is refused like one that was not given out.
        if (!pool.Tokens.Owner(accessToken).Devices.TryGetValue(deviceKey, out var device))
            throw ServiceError.InvalidParameter("Invalid device key given.");
        if (device.Verifier is not null)
            throw new ServiceError("DeviceKeyExistsException", "Device already exists.");
        if (verifier is not { } v || salt is not { } s || (v % SrpGroup.N).IsZero)
            throw ServiceError.InvalidParameter("Invalid device secret verifier given.");
        device.Verifier = new(s, v);
        return new() { ["UserConfirmationNecessary"] = false };
    }

    /// <summary>Salt and verifier are Base64 of big-endian numbers that must read as positive.</summary>
    private static System.Numerics.BigInteger? Positive(string? base64)
    {
        var bytes = new byte[base64?.Length ?? 0];
        return base64 is { Length: > 0 } && Convert.TryFromBase64String(base64, bytes, out var count) && count > 0 && bytes[0] < 0x80
            ? SrpGroup.Number(bytes.AsSpan(0, count))
            : null;
    }
}
