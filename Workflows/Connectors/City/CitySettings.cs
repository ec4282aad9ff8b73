using ApprovalHub.Connectors.Exchange;

namespace ApprovalHub.Connectors.City;

/// <summary>How the city's platform is reached, and how it reaches us.</summary>
/// <param name="Line">Its line.</param>
/// <param name="HubKey">The hub's private key of SM2: PEM or hexadecimal digits.</param>
/// <param name="CityKey">The city's public key of SM2.</param>
/// <param name="FieldKey">Key of SM4 for personal fields, 32 hexadecimal digits.</param>
public sealed record CitySettings(PlatformLineSettings Line, string HubKey, string CityKey, string FieldKey);
