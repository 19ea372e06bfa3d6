# Lets a recogniser say for each step three numbers instead of one for each of its 18,710 classes: the likeliest class,
# how likely it is, and how likely a space (the last class) is. Nothing else is read of its answer. Needs onnx.
# usage: python keep-likeliest.py IN.onnx OUT.onnx
import sys
import onnx
from onnx import TensorProto, helper

source, target = sys.argv[1:]
model = onnx.load(source)
graph = model.graph
(said,) = graph.output
classes = said.type.tensor_type.shape.dim[2].dim_value
start, end, axis = (f"likeliest_{name}" for name in ("start", "end", "axis"))
for name, value in ((start, classes - 1), (end, classes), (axis, 2)):
    graph.initializer.append(helper.make_tensor(name, TensorProto.INT64, [1], [value]))
graph.node.extend([
    helper.make_node("ArgMax", [said.name], ["likeliest_class"], axis=2, keepdims=1),
    helper.make_node("Cast", ["likeliest_class"], ["likeliest_class_number"], to=TensorProto.FLOAT),
    helper.make_node("ReduceMax", [said.name], ["likeliest_probability"], axes=[2], keepdims=1),
    helper.make_node("Slice", [said.name, start, end, axis], ["space_probability"]),
    helper.make_node("Concat", ["likeliest_class_number", "likeliest_probability", "space_probability"], ["likeliest"], axis=2),
])
del graph.output[:]
graph.output.append(helper.make_tensor_value_info("likeliest", TensorProto.FLOAT, [1, "steps", 3]))
onnx.checker.check_model(model)
onnx.save(model, target)
