namespace ApprovalHub.Domain.People;

/// <summary>A department (部门) that takes part in the work of the centre; its code is its key for ever.</summary>
public sealed class Department
{
    private Department()
    {
    }

    /// <param name="code">Short code, for example <c>SCJG</c>.</param>
    /// <param name="name">Full name as on its papers.</param>
    /// <param name="shortName">Name as people say it, for example 市场监管.</param>
    /// <param name="creditCode">统一社会信用代码, 18 characters (GB 32100).</param>
    /// <param name="phones">The two phones that every guide of the department may name.</param>
    public Department(string code, string name, string shortName, string creditCode, ContactPhones phones)
    {
        Code = code;
        Name = name;
        ShortName = shortName;
        CreditCode = creditCode;
        ConsultPhone = phones.Consult;
        ComplaintPhone = phones.Complaint;
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    /// <summary>统一社会信用代码: the first 18 characters of the codes of its matters.</summary>
    public string CreditCode { get; private set; } = "";

    /// <summary>咨询电话</summary>
    public string ConsultPhone { get; private set; } = "";

    /// <summary>监督投诉电话</summary>
    public string ComplaintPhone { get; private set; } = "";
}
