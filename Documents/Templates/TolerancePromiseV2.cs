using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>容缺受理承诺书: an organisation signs the print by its legal representative and seals it (FACTS 4.4); for anybody else, and online, one of the two is enough. Else as the first version.</summary>
internal sealed class TolerancePromiseV2() : TolerancePromiseV1(2)
{
    protected override string Signs(TolerancePromisePaper paper) =>
        paper is { Capacity: "法定代表人", Signature.ByHand: true } ? "法定代表人签名并加盖单位印章" : "签名或者盖章";
}
