// Stands in for AWSSDK.Core in tests: the same public names and shapes, so far as code that signs users in touches them.
using System;
using System.Collections.Generic;
using System.Net;
using System.Reflection;

#if SDK_V4
[assembly: AssemblyVersion("4.0.0.0")]
#else
[assembly: AssemblyVersion("3.3.0.0")]
#endif

namespace Amazon
{
    public static class AWSConfigs
    {
#if SDK_V4
        public static bool InitializeCollections { get; set; }
#else
        public static bool InitializeCollections { get; set; } = true;
#endif
    }

    public class RegionEndpoint
    {
        public static readonly RegionEndpoint EUCentral1 = new("eu-central-1");
        public static readonly RegionEndpoint USEast1 = new("us-east-1");

        private RegionEndpoint(string systemName) => SystemName = systemName;

        public string SystemName { get; }

        public static RegionEndpoint GetBySystemName(string systemName) => new(systemName);
    }
}

namespace Amazon.Runtime
{
    /// <summary>A string with known values, found without regard to letter case; unknown ones go through as they are.</summary>
    public class ConstantClass
    {
        private static readonly Dictionary<Type, Dictionary<string, ConstantClass>> s_known = new();

        protected ConstantClass(string value) => Value = value;

        public string Value { get; private set; }

        public override string ToString() => Value;

        public string ToString(IFormatProvider provider) => Value.ToString(provider);

        public static implicit operator string(ConstantClass value) => value == null ? null : value.Value;

        protected static T FindValue<T>(string value) where T : ConstantClass
        {
            if (value == null)
                return null;
            lock (s_known)
            {
                if (!s_known.TryGetValue(typeof(T), out var values))
                {
                    s_known[typeof(T)] = values = new Dictionary<string, ConstantClass>(StringComparer.OrdinalIgnoreCase);
                    foreach (var field in typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static))
                    {
                        if (field.GetValue(null) is ConstantClass constant)
                            values[constant.Value] = constant;
                    }
                }

                return values.TryGetValue(value, out var found) ? (T)found : (T)Activator.CreateInstance(typeof(T), value);
            }
        }

        public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

        public override bool Equals(object obj) => obj is ConstantClass other ? Equals(other) : obj is string text && Equals(text);

        public virtual bool Equals(ConstantClass obj) => obj is not null && Equals(obj.Value);

        protected virtual bool Equals(string value) => StringComparer.OrdinalIgnoreCase.Equals(Value, value);

        public static bool operator ==(ConstantClass a, ConstantClass b) => ReferenceEquals(a, b) || (a is not null && a.Equals(b));

        public static bool operator !=(ConstantClass a, ConstantClass b) => !(a == b);

        public static bool operator ==(ConstantClass a, string b) => a is null ? b is null : b is not null && a.Equals(b);

        public static bool operator !=(ConstantClass a, string b) => !(a == b);

        public static bool operator ==(string a, ConstantClass b) => b == a;

        public static bool operator !=(string a, ConstantClass b) => !(b == a);
    }

    public abstract class AmazonWebServiceRequest
    {
    }

    public class ResponseMetadata
    {
        public string RequestId { get; set; }
    }

    public class AmazonWebServiceResponse
    {
        public ResponseMetadata ResponseMetadata { get; set; }

        public long ContentLength { get; set; }

        public HttpStatusCode HttpStatusCode { get; set; }
    }

    public interface IAmazonService
    {
        IClientConfig Config { get; }
    }

    public interface IClientConfig
    {
        RegionEndpoint RegionEndpoint { get; }
    }

    public abstract class ClientConfig : IClientConfig
    {
        public RegionEndpoint RegionEndpoint { get; set; }

        public string ServiceURL { get; set; }
    }

    public abstract class AmazonServiceClient : IDisposable
    {
        public IClientConfig Config => null;

        public void Dispose()
        {
        }
    }

    public class AmazonServiceException : Exception
    {
        public AmazonServiceException(string message) : base(message)
        {
        }

        public string ErrorCode { get; set; }

        public string RequestId { get; set; }

        public HttpStatusCode StatusCode { get; set; }
    }

    public abstract class AWSCredentials
    {
    }

    public class AnonymousAWSCredentials : AWSCredentials
    {
    }

    public class BasicAWSCredentials : AWSCredentials
    {
        public BasicAWSCredentials(string accessKey, string secretKey)
        {
        }
    }

    public class SessionAWSCredentials : AWSCredentials
    {
        public SessionAWSCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class AWSPropertyAttribute : Attribute
    {
        public bool Required { get; set; }

        public bool Sensitive { get; set; }

        public long Min { get; set; }

        public long Max { get; set; }
    }
}
