namespace ApprovalHub.Features.Acts;

/// <summary>The address under which the public reaches this installation; QR codes carry it.</summary>
public sealed record PublicAddress(Uri Root)
{
    /// <summary>Where anybody verifies a paper (验真).</summary>
    public Uri Verify(string code) => new(Root, $"verify/{code}");
}
