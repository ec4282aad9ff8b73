namespace ApprovalHub.Domain.People;

/// <summary>A member of staff (工作人员).</summary>
public sealed class Person
{
    private Person()
    {
    }

    /// <param name="id">Key.</param>
    /// <param name="account">Name to sign in with, lower case.</param>
    /// <param name="name">Name as people read it.</param>
    /// <param name="staffNo">工号, shown at the window and sent with every rating.</param>
    /// <param name="departmentCode">Department that sends the person.</param>
    public Person(Guid id, string account, string name, string staffNo, string departmentCode)
    {
        Id = id;
        Account = account;
        Name = name;
        StaffNo = staffNo;
        DepartmentCode = departmentCode;
    }

    public Guid Id { get; private set; }

    public string Account { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string StaffNo { get; private set; } = "";

    public string DepartmentCode { get; private set; } = "";
}
