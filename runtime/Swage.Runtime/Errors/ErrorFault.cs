namespace Swage;

/// <summary>Whose fault an error answer is, as the model's <c>@error</c> trait (or the service itself) says.</summary>
public enum ErrorFault
{
    /// <summary>Neither the model nor the answer says.</summary>
    Unknown = 0,

    /// <summary>The request must change before it can succeed.</summary>
    Client = 1,

    /// <summary>The service failed; the same request may succeed later.</summary>
    Service = 2,
}
