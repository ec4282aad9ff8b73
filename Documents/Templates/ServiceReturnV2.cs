namespace ApprovalHub.Documents.Templates;

/// <summary>送达回证: one of the two is enough (民事诉讼法 on 送达回证: 签名或者盖章); else as the first version.</summary>
internal sealed class ServiceReturnV2() : ServiceReturnV1(2)
{
    protected override string Signs => "签名或者盖章";
}
