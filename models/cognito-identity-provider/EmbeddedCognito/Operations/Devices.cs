using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>ConfirmDevice. The verifier's form is checked; device sign-in itself is not offered.</summary>
internal sealed class Devices(UserPool pool)
{
    public JsonObject Confirm(Input input)
    {
        var accessToken = input.Required("AccessToken", Rule.Token);
        var deviceKey = input.Required("DeviceKey", Rule.DeviceKey);
        input.Optional("DeviceName", Rule.DeviceName);
        var verifier = input.Structure("DeviceSecretVerifierConfig");
        var password = verifier?.Optional("PasswordVerifier", Rule.Any);
        var salt = verifier?.Optional("Salt", Rule.Any);
        input.Check();

        var user = pool.Tokens.Owner(accessToken);
        if (!user.Devices.TryGetValue(deviceKey, out var isConfirmed))
            throw ServiceError.InvalidParameter("Invalid device key given.");
        if (isConfirmed)
            throw new ServiceError("DeviceKeyExistsException", "Device already exists.");
        if (!IsPositive(password) || !IsPositive(salt))
            throw ServiceError.InvalidParameter("Invalid device secret verifier given.");
        user.Devices[deviceKey] = true;
        return new() { ["UserConfirmationNecessary"] = false };
    }

    /// <summary>Salt and verifier are Base64 of big-endian numbers that must read as positive.</summary>
    private static bool IsPositive(string? base64)
    {
        var bytes = new byte[base64?.Length ?? 0];
        return base64 is { Length: > 0 } && Convert.TryFromBase64String(base64, bytes, out var count) && count > 0 && bytes[0] < 0x80;
    }
}
