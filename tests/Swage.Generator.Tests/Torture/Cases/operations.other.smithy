$version: "2"
namespace other
structure Shape { s: Integer, self: Shape, list: Shapes }
list Shapes { member: Shape }
