using ApprovalHub.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.People;

internal sealed class PeopleConfiguration : IEntityTypeConfiguration<Department>, IEntityTypeConfiguration<Window>, IEntityTypeConfiguration<Post>,
    IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<Leave>, IEntityTypeConfiguration<Authorisation>
{
    public void Configure(EntityTypeBuilder<Department> entity)
    {
        entity.ToTable("Departments");
        entity.HasKey(d => d.Code);
        entity.Property(d => d.Code).HasMaxLength(20);
        entity.Property(d => d.CreditCode).HasMaxLength(18);
    }

    public void Configure(EntityTypeBuilder<Window> entity)
    {
        entity.ToTable("Windows");
        entity.HasKey(w => w.Number);
        entity.Property(w => w.Number).HasMaxLength(20);
        entity.Property(w => w.PostCode).HasMaxLength(40);
        entity.PrimitiveCollection(w => w.Departments).HasMaxLength(2000);
        entity.PrimitiveCollection(w => w.Matters).HasMaxLength(4000);
        entity.HasIndex(w => w.PostCode);
    }

    public void Configure(EntityTypeBuilder<Post> entity)
    {
        entity.ToTable("Posts");
        entity.HasKey(p => p.Code);
        entity.Property(p => p.Code).HasMaxLength(40);
        entity.Property(p => p.DepartmentCode).HasMaxLength(20);
        entity.HasIndex(p => p.HolderA);
        entity.HasIndex(p => p.HolderB);
    }

    public void Configure(EntityTypeBuilder<Person> entity)
    {
        entity.ToTable("People");
        entity.Property(p => p.Id).ValueGeneratedNever();
        entity.Property(p => p.Account).HasMaxLength(40);
        entity.Property(p => p.StaffNo).HasMaxLength(20);
        entity.Property(p => p.DepartmentCode).HasMaxLength(20);
        entity.HasIndex(p => p.Account).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Leave> entity)
    {
        entity.ToTable("Leaves");
        entity.HasKey(l => new { l.PersonId, l.From });
    }

    public void Configure(EntityTypeBuilder<Authorisation> entity)
    {
        entity.ToTable("Authorisations");
        entity.Property(a => a.Id).ValueGeneratedNever();
        entity.Property(a => a.DepartmentCode).HasMaxLength(20);
        entity.Property(a => a.MatterCode).HasMaxLength(36);
        entity.HasIndex(a => a.PersonId);
    }
}
