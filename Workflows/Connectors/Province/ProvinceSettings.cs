using ApprovalHub.Connectors.Exchange;

namespace ApprovalHub.Connectors.Province;

/// <summary>How the provincial platform is reached.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Key">The shared key of HMAC-SM3, as hexadecimal digits.</param>
public sealed record ProvinceSettings(PlatformLineSettings Line, string Key);
