using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>AdminCreateUser and AdminSetUserPassword.</summary>
internal sealed class Users(UserPool pool)
{
    public JsonObject Create(Input input)
    {
        var poolId = input.Required("UserPoolId", Rule.UserPoolId);
        var username = input.Required("Username", Rule.Username);
        var attributes = UserAttributes.Read(input, "UserAttributes");
        UserAttributes.Read(input, "ValidationData");
        var password = input.Optional("TemporaryPassword", Rule.Password) ?? TemporaryPassword.Create();
        var action = input.Optional("MessageAction", Rule.MessageAction);
        var mediums = input.Strings("DesiredDeliveryMediums", Rule.DeliveryMedium);
        input.Flag("ForceAliasCreation");
        input.Map("ClientMetadata");
        input.Check();
        pool.CheckPool(poolId);

        var user = action == "RESEND" ? Waiting(username) : Fresh(username);
        pool.CheckAttributes(user, attributes);
        user.Password.Set(password, pool.Options.PasswordPolicy);
        pool.SetAttributes(user, attributes);
        if (pool.Find(username) is null)
            pool.Add(user);
        if (action != "SUPPRESS")
            Invite(user, mediums.Count > 0 ? mediums : ["SMS"], password);
        return new() { ["User"] = user.ToJson() };
    }

    public JsonObject SetPassword(Input input)
    {
        var poolId = input.Required("UserPoolId", Rule.UserPoolId);
        var username = input.Required("Username", Rule.Username);
        var password = input.Required("Password", Rule.Password);
        var isPermanent = input.Flag("Permanent");
        input.Check();
        pool.CheckPool(poolId);
        var user = pool.Find(username) ?? throw UserPool.UserNotFound();
        user.Password.Set(password, pool.Options.PasswordPolicy);
        user.MustChangePassword = !isPermanent;
        user.MustResetPassword = false;
        user.Modified = pool.Now;
        return [];
    }

    private User Fresh(string username) =>
        pool.Find(username) is null ? pool.Create(username) : throw new ServiceError("UsernameExistsException", "User account already exists");

    private User Waiting(string username)
    {
        var user = pool.Find(username) ?? throw UserPool.UserNotFound();
        return user.MustChangePassword ? user : throw new ServiceError("UnsupportedUserStateException", "Resend not possible: the user's status is not FORCE_CHANGE_PASSWORD");
    }

    private void Invite(User user, IReadOnlyList<string> mediums, string password)
    {
        foreach (var medium in mediums)
        {
            if (user.Attributes.GetValueOrDefault(medium == "SMS" ? "phone_number" : "email") is { } address)
                pool.Outbox.Send(medium, address, password);
        }
    }
}
